import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Above the title: the way back up. */
  above?: ReactNode;
  /** Beside the title: a badge or two. */
  beside?: ReactNode;
  className?: string;
}

export function PageHeader({ title, description, actions, above, beside, className }: PageHeaderProps) {
  return (
    <header className={clsx('mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3', className)}>
      <div className="min-w-0">
        {above && <div className="mb-1 text-sm text-muted">{above}</div>}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-title font-semibold text-balance wrap-anywhere">{title}</h1>
          {beside}
        </div>
        {description && <p className="mt-1 max-w-reading text-muted">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
