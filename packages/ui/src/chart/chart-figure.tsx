import clsx from 'clsx';
import { useId, type ReactNode } from 'react';

export interface ChartFigureProps {
  /** The question the chart answers. */
  title: ReactNode;
  description?: ReactNode;
  /** Between the title and the drawing. */
  legend?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** The frame of every chart: its question, what to know, then the drawing. */
export function ChartFigure({ title, description, legend, className, children }: ChartFigureProps) {
  const id = useId();
  return (
    <figure
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-text` : undefined}
      className={clsx('@container min-w-0', className)}
    >
      <figcaption className="mb-3">
        <p id={`${id}-title`} className="font-semibold text-balance">
          {title}
        </p>
        {description && (
          <p id={`${id}-text`} className="text-sm text-muted">
            {description}
          </p>
        )}
        {legend}
      </figcaption>
      {children}
    </figure>
  );
}
