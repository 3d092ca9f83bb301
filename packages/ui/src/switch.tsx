'use client';

import clsx from 'clsx';
import { Switch as Radix } from 'radix-ui';
import { useId, type ReactNode } from 'react';

export interface SwitchProps {
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  name?: string;
  disabled?: boolean;
  className?: string;
}

/** On or off, at once; what is saved by a button later is a Checkbox. */
export function Switch({ label, hint, className, ...root }: SwitchProps) {
  const id = useId();
  return (
    <label
      className={clsx(
        'flex items-start justify-between gap-4 pointer-coarse:min-h-11 pointer-coarse:py-2.5',
        className,
      )}
    >
      <span className={clsx('min-w-0', root.disabled && 'opacity-50')}>
        <span id={`${id}-label`} className="block">
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} className="block text-sm text-muted">
            {hint}
          </span>
        )}
      </span>
      <Radix.Root
        {...root}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 flex h-5 w-9 shrink-0 items-center rounded-full border border-line-strong bg-sunken px-0.5 transition-colors disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <Radix.Thumb className="size-3.5 rounded-full bg-line-strong transition-[translate,background-color] data-[state=checked]:translate-x-4 data-[state=checked]:bg-on-accent" />
      </Radix.Root>
    </label>
  );
}
