'use client';

import clsx from 'clsx';
import { Slot } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';

export interface NavItemProps extends ComponentProps<'a'> {
  /** Dress the only child, such as a router's link. */
  asChild?: boolean;
  active?: boolean;
  icon?: ReactNode;
  /** At the end of the row: a count. */
  aside?: ReactNode;
}

export function NavItem({
  asChild = false,
  active = false,
  icon,
  aside,
  className,
  children,
  ...props
}: NavItemProps) {
  const Root = asChild ? Slot.Root : 'a';
  return (
    <Root
      aria-current={active ? 'page' : undefined}
      className={clsx(
        'flex min-h-8 items-center gap-2 rounded-md px-2 py-1 transition-colors pointer-coarse:min-h-11',
        '[&>svg]:size-4 [&>svg]:shrink-0',
        active
          ? 'bg-accent-soft font-semibold text-accent-ink'
          : 'text-ink hover:bg-hover [&>svg]:text-muted',
        className,
      )}
      {...props}
    >
      {icon}
      <Slot.Slottable>{children}</Slot.Slottable>
      {aside && <span className="ms-auto text-sm font-normal text-muted tabular">{aside}</span>}
    </Root>
  );
}

export interface NavGroupProps {
  label?: ReactNode;
  children: ReactNode;
}

export function NavGroup({ label, children }: NavGroupProps) {
  return (
    <div className="flex flex-col gap-0.5">
      {label && <p className="px-2 pb-1 text-sm text-muted">{label}</p>}
      {children}
    </div>
  );
}
