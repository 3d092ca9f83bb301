'use client';

import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonLook } from './button-class';
import { Kbd } from './kbd';
import { Spinner } from './spinner';

export interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** Working: keeps its width and the focus, and ignores presses. */
  busy?: boolean;
  icon?: ReactNode;
  /** The key that does the same, as shown to people; not where there is none: on a touch screen. */
  kbd?: string;
}

export function Button({
  variant,
  size,
  busy = false,
  icon,
  kbd,
  type = 'button',
  className,
  onClick,
  children,
  ...props
}: ButtonProps) {
  return (
    <button
      // A single letter or digit is its own name for assistive technology; anything else is named by the caller.
      aria-keyshortcuts={kbd && /^[a-z0-9]$/i.test(kbd) ? kbd : undefined}
      {...props}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || props['aria-disabled']}
      className={clsx(buttonClass({ variant, size }), className)}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <span className={clsx('inline-flex min-w-0 items-center gap-[inherit]', busy && 'opacity-0')}>
        {icon}
        {typeof children === 'string' ? <span className="truncate">{children}</span> : children}
        {kbd && (
          <Kbd aria-hidden className="-me-1 font-normal pointer-coarse:hidden">
            {kbd}
          </Kbd>
        )}
      </span>
      {busy && <Spinner className="absolute inset-0 items-center justify-center" />}
    </button>
  );
}
