import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { ScrollRegion } from './scroll-region';

export interface TableProps extends ComponentProps<'table'> {
  /** What the table holds, for screen readers. */
  label: string;
}

/** A table that scrolls in its own box. Put `thead` and `tbody` in it, with Th and Td. */
export function Table({ label, className, ...props }: TableProps) {
  return (
    <ScrollRegion label={label}>
      <table
        aria-label={label}
        className={clsx(
          'w-full border-collapse text-start [&_tbody_tr]:border-t [&_tbody_tr]:transition-colors [&_tbody_tr:hover]:bg-canvas [&_tbody_tr[aria-selected=true]]:bg-accent-soft',
          className,
        )}
        {...props}
      />
    </ScrollRegion>
  );
}

export interface ThProps extends ComponentProps<'th'> {
  /** Figures: set to the end of the cell. */
  numeric?: boolean;
}

export function Th({ numeric, scope = 'col', className, ...props }: ThProps) {
  return (
    <th
      scope={scope}
      className={clsx(
        'px-3 py-2 first:ps-4 last:pe-4',
        scope === 'row' ? 'align-top font-normal' : 'text-sm text-muted whitespace-nowrap',
        numeric ? 'text-end' : 'text-start',
        className,
      )}
      {...props}
    />
  );
}

export interface TdProps extends ComponentProps<'td'> {
  numeric?: boolean;
}

export function Td({ numeric, className, ...props }: TdProps) {
  return (
    <td
      className={clsx(
        'px-3 py-2 align-top first:ps-4 last:pe-4',
        numeric && 'text-end whitespace-nowrap tabular',
        className,
      )}
      {...props}
    />
  );
}
