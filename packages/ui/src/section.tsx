import clsx from 'clsx';
import { useId, type ReactNode } from 'react';

export interface SectionProps {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Of the heading. */
  level?: 2 | 3;
  className?: string;
  children?: ReactNode;
}

export function Section({ title, description, actions, level = 2, className, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={clsx('mt-8 min-w-0 first:mt-0', className)}>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Heading id={id} className="font-semibold text-balance">
            {title}
          </Heading>
          {description && <p className="max-w-reading text-sm text-muted">{description}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
