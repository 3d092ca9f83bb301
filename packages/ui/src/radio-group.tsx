'use client';

import clsx from 'clsx';
import { RadioGroup as Radix } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { FieldNotes, noteIds } from './field-notes';

export interface RadioOption<T extends string = string> {
  value: T;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps<T extends string> {
  label: ReactNode;
  value?: T;
  defaultValue?: T;
  onValueChange?: (value: T) => void;
  options: readonly RadioOption<T>[];
  hint?: ReactNode;
  error?: ReactNode;
  name?: string;
  required?: boolean;
  disabled?: boolean;
  className?: string;
}

export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { label, options, hint, error, className, onValueChange, ...root } = props;
  const id = useId();
  return (
    <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
      <span id={`${id}-label`} className="font-semibold">
        {label}
      </span>
      <Radix.Root
        {...root}
        onValueChange={(value) => onValueChange?.(value as T)}
        aria-labelledby={`${id}-label`}
        aria-describedby={noteIds(id, hint, error)}
        aria-invalid={error ? true : undefined}
        className="flex flex-col gap-1"
      >
        {options.map((option, index) => (
          <label
            key={option.value}
            className="flex gap-2 has-disabled:opacity-50 pointer-coarse:min-h-11 pointer-coarse:py-2.5"
          >
            <Radix.Item
              value={option.value}
              disabled={option.disabled}
              aria-labelledby={`${id}-${index}`}
              aria-describedby={option.hint ? `${id}-${index}-hint` : undefined}
              className="grid size-4 shrink-0 translate-y-1 place-items-center rounded-full border border-line-strong bg-surface transition-colors hover:border-ink data-[state=checked]:border-accent data-[state=checked]:bg-accent"
            >
              <Radix.Indicator className="size-1.5 rounded-full bg-on-accent" />
            </Radix.Item>
            <span className="min-w-0">
              <span id={`${id}-${index}`} className="block">
                {option.label}
              </span>
              {option.hint && (
                <span id={`${id}-${index}-hint`} className="block text-sm text-muted">
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </Radix.Root>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
