import clsx from 'clsx';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

export type CalloutTone = 'info' | 'success' | 'warning' | 'danger';

export interface CalloutProps extends Omit<ComponentProps<'div'>, 'title'> {
  tone?: CalloutTone;
  title?: ReactNode;
  action?: ReactNode;
}

const TONES = {
  info: { icon: Info, box: 'border-line bg-sunken', mark: 'text-muted' },
  success: { icon: CircleCheck, box: 'border-success-line bg-success-soft', mark: 'text-success-ink' },
  warning: { icon: TriangleAlert, box: 'border-warning-line bg-warning-soft', mark: 'text-warning-ink' },
  danger: { icon: CircleAlert, box: 'border-danger-line bg-danger-soft', mark: 'text-danger-ink' },
} as const;

/** What happened, and what to do about it. Danger interrupts a screen reader, the others wait their turn. */
export function Callout({ tone = 'info', title, action, className, children, ...props }: CalloutProps) {
  const { icon: Icon, box, mark } = TONES[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={clsx('flex gap-3 rounded-md border px-4 py-3', box, className)}
      {...props}
    >
      <Icon className={clsx('mt-1 size-4 shrink-0', mark)} aria-hidden />
      <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="max-w-reading min-w-0 wrap-anywhere">
          {title && <p className="font-semibold">{title}</p>}
          {children}
        </div>
        {action && <div className="flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
