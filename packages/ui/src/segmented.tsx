'use client';

import clsx from 'clsx';
import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { Kbd } from './kbd';

export interface SegmentedOption<T extends string = string> {
  value: T;
  label: ReactNode;
  kbd?: string;
  disabled?: boolean;
}

export interface SegmentedProps<T extends string> {
  label: string;
  options: readonly SegmentedOption<T>[];
  value?: T;
  defaultValue?: T;
  onValueChange?: (value: T) => void;
  disabled?: boolean;
  className?: string;
}

/** One of a few, all in sight; arrow keys move between them. */
export function Segmented<T extends string>({
  label,
  options,
  onValueChange,
  className,
  ...root
}: SegmentedProps<T>) {
  return (
    <RadioGroup.Root
      {...root}
      aria-label={label}
      orientation="horizontal"
      onValueChange={(value) => onValueChange?.(value as T)}
      className={clsx('inline-flex max-w-full rounded-md border border-line-strong bg-surface', className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          disabled={option.disabled}
          className={clsx(
            'inline-flex h-8.5 min-w-0 items-center gap-2 border-s border-line-strong px-3 whitespace-nowrap transition-colors first:rounded-s-[5px] first:border-s-0 last:rounded-e-[5px]',
            'hover:bg-sunken focus-visible:z-10 disabled:opacity-50 pointer-coarse:min-h-11',
            'data-[state=checked]:bg-accent-soft data-[state=checked]:font-semibold data-[state=checked]:text-accent-ink',
          )}
        >
          {option.label}
          {option.kbd && (
            <Kbd aria-hidden className="font-normal">
              {option.kbd}
            </Kbd>
          )}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
