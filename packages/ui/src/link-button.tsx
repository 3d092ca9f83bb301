'use client';

import clsx from 'clsx';
import { Slot } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonLook } from './button-class';
import { Kbd } from './kbd';

export interface LinkButtonProps extends ComponentProps<'a'>, ButtonLook {
  /** Dress the only child, such as a router's link, instead of rendering an `a`. */
  asChild?: boolean;
  icon?: ReactNode;
  kbd?: string;
}

/** A link that looks like a button: it goes somewhere, a Button does something. */
export function LinkButton({
  asChild = false,
  variant,
  size,
  icon,
  kbd,
  className,
  children,
  ...props
}: LinkButtonProps) {
  const Root = asChild ? Slot.Root : 'a';
  return (
    <Root className={clsx(buttonClass({ variant, size }), className)} {...props}>
      {icon}
      <Slot.Slottable>{children}</Slot.Slottable>
      {kbd && (
        <Kbd aria-hidden className="-me-1 font-normal pointer-coarse:hidden">
          {kbd}
        </Kbd>
      )}
    </Root>
  );
}
