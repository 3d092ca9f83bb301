'use client';

import clsx from 'clsx';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { Kbd } from './kbd';

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactNode;
  align?: 'start' | 'center' | 'end';
  className?: string;
  children: ReactNode;
}

export function Menu({ trigger, align = 'end', className, children }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={clsx(
            'z-50 max-h-(--radix-dropdown-menu-content-available-height) max-w-80 min-w-44 animate-appear overflow-y-auto rounded-md border border-line-strong bg-raised p-1',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export interface MenuItemProps extends Omit<ComponentProps<typeof Radix.Item>, 'asChild'> {
  icon?: ReactNode;
  kbd?: string;
  tone?: 'neutral' | 'danger';
}

/** What it does on `onSelect`. For a link, see MenuLink. */
export function MenuItem({ icon, kbd, tone = 'neutral', className, children, ...props }: MenuItemProps) {
  return (
    <Radix.Item className={clsx(itemClass, tone === 'danger' && 'text-danger-ink', className)} {...props}>
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
      {kbd && (
        <Kbd aria-hidden className="text-muted">
          {kbd}
        </Kbd>
      )}
    </Radix.Item>
  );
}

/** Dresses its only child, a link, as an item. */
export function MenuLink({ className, ...props }: Omit<ComponentProps<typeof Radix.Item>, 'asChild'>) {
  return <Radix.Item asChild className={clsx(itemClass, className)} {...props} />;
}

export function MenuLabel({ className, ...props }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={clsx('px-2 py-1 text-sm text-muted', className)} {...props} />;
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}

const itemClass =
  'flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 outline-none data-disabled:cursor-default ' +
  'data-disabled:opacity-50 data-highlighted:bg-hover pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0';
