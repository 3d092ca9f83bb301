import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export interface CardProps extends Omit<ComponentProps<'div'>, 'title'> {
  title?: ReactNode;
  actions?: ReactNode;
  /** Off for content that reaches the edges, such as a table. */
  padded?: boolean;
}

export function Card({ title, actions, padded = true, className, children, ...props }: CardProps) {
  const headed = title !== undefined || actions !== undefined;
  return (
    <div className={clsx('min-w-0 overflow-hidden rounded-lg border bg-surface', className)} {...props}>
      {headed && (
        <div
          className={clsx(
            'flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2',
            !padded && 'border-b',
          )}
        >
          <h2 className="min-w-0 font-semibold">{title}</h2>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
      )}
      <div className={clsx(padded && (headed ? 'px-4 pb-4' : 'p-4'))}>{children}</div>
    </div>
  );
}
