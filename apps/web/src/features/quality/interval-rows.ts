import type { IntervalOf95 } from '@touchstone/domain/quality/figures';
import type { IntervalChartProps } from '@touchstone/ui/interval-chart';

type Row = IntervalChartProps['rows'][number];

/** A row of an interval chart; none where there is no value to draw. */
export function intervalRow(
  { id, label, note }: { id: string; label: string; note?: string },
  value: number | null,
  ci95: IntervalOf95 | null,
  valueText: string,
): Row[] {
  if (value === null) return [];
  return [
    {
      ...{ id, label, value, valueText },
      ...(note !== undefined && { note }),
      ...(ci95 && { low: ci95[0], high: ci95[1] }),
    },
  ];
}
