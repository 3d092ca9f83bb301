'use client';

import clsx from 'clsx';
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { tabClass, tabListClass } from './tab-class';

export interface TabItem<T extends string = string> {
  value: T;
  label: ReactNode;
  /** After the label: a count. */
  aside?: ReactNode;
  content: ReactNode;
}

export interface TabsProps<T extends string> {
  label: string;
  items: readonly TabItem<T>[];
  value?: T;
  defaultValue?: T;
  onValueChange?: (value: T) => void;
  className?: string;
}

/** Panels of one page. Pages of their own are NavTabs. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, items, value, defaultValue = items[0]?.value, onValueChange, className } = props;
  return (
    <Radix.Root
      value={value}
      defaultValue={value === undefined ? defaultValue : undefined}
      onValueChange={(next) => onValueChange?.(next as T)}
      className={clsx('min-w-0', className)}
    >
      <Radix.List aria-label={label} className={tabListClass}>
        {items.map((item) => (
          <Radix.Trigger key={item.value} value={item.value} className={tabClass}>
            {item.label}
            {item.aside !== undefined && <span className="text-sm text-muted tabular">{item.aside}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {items.map((item) => (
        <Radix.Content key={item.value} value={item.value} className="pt-4">
          {item.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
