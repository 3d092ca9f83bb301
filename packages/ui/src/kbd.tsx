import clsx from 'clsx';
import type { ComponentProps } from 'react';

/** A key, in the colour of the text around it so that it also sits on buttons. */
export function Kbd({ className, ...props }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={clsx(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-current/35 px-1 font-sans text-sm leading-none',
        className,
      )}
      {...props}
    />
  );
}
