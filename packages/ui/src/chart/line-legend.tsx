import type { LineSeries } from './line-data';
import { seriesStyle } from './series-style';

/** Names the lines where the chart is too narrow to name them at their ends. */
export function LineLegend({ series }: { series: readonly LineSeries[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm @min-[480px]:hidden">
      {series.map(({ id, label, tone }, index) => {
        const { color, dash } = seriesStyle(index, tone);
        return (
          <li key={id} className="flex items-center gap-2">
            <svg viewBox="0 0 24 8" className="h-2 w-6 shrink-0" aria-hidden>
              <line x2={24} y1={4} y2={4} stroke={color} strokeWidth={2} strokeDasharray={dash} />
            </svg>
            {label}
          </li>
        );
      })}
    </ul>
  );
}
