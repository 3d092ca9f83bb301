'use client';

import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { controlClass } from './control-class';
import { useFieldControl } from './field-context';

export interface SelectProps extends ComponentProps<'select'> {
  options?: readonly { value: string; label: string; disabled?: boolean }[];
}

/** The browser's own select, dressed: it works everywhere, phones included. Takes `options` or `option` children. */
export function Select({ className, options, children, ...props }: SelectProps) {
  return (
    <span className={clsx('relative block', className)}>
      <select {...useFieldControl(props)} className={clsx(controlClass, 'h-9 appearance-none truncate pe-9')}>
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <ChevronDown
        className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-muted"
        aria-hidden
      />
    </span>
  );
}
