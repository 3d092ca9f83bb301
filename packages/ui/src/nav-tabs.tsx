'use client';

import clsx from 'clsx';
import { Slot } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { tabClass, tabListClass } from './tab-class';

export interface NavTabsProps {
  label: string;
  className?: string;
  /** NavTabs. */
  children: ReactNode;
}

/** Links between sibling pages that look like tabs. */
export function NavTabs({ label, className, children }: NavTabsProps) {
  return (
    <nav aria-label={label} className={clsx(tabListClass, className)}>
      {children}
    </nav>
  );
}

export interface NavTabProps extends ComponentProps<'a'> {
  asChild?: boolean;
  active?: boolean;
}

export function NavTab({ asChild = false, active = false, className, ...props }: NavTabProps) {
  const Root = asChild ? Slot.Root : 'a';
  return <Root aria-current={active ? 'page' : undefined} className={clsx(tabClass, className)} {...props} />;
}
