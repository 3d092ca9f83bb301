'use client';

import clsx from 'clsx';
import { Check, Minus } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { FieldNotes, noteIds } from './field-notes';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Some but not all of what it stands for. */
  indeterminate?: boolean;
  /** Keep the label for screen readers only, for example in a table's row. */
  hideLabel?: boolean;
}

export function Checkbox({
  label,
  hint,
  error,
  indeterminate = false,
  hideLabel,
  ref,
  className,
  ...props
}: CheckboxProps) {
  const id = useId();
  return (
    <div className={clsx('flex flex-col', className)}>
      <label
        className={clsx(
          'flex gap-2 has-disabled:opacity-50 pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:py-2.5',
          // Alone, it is as large to the finger but takes a line's height.
          hideLabel && 'w-fit pointer-coarse:-m-2.5 pointer-coarse:ps-2.5',
        )}
      >
        <span className="relative grid size-4 shrink-0 translate-y-1 place-items-center text-on-accent">
          <input
            {...props}
            type="checkbox"
            aria-describedby={noteIds(id, hint, error)}
            aria-invalid={error ? true : undefined}
            ref={(input) => {
              if (input) input.indeterminate = indeterminate;
              if (typeof ref === 'function') return ref(input);
              if (ref) ref.current = input;
            }}
            className={clsx(
              'peer absolute inset-0 appearance-none rounded-sm border border-line-strong bg-surface transition-colors hover:border-ink aria-invalid:border-danger',
              'checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent',
            )}
          />
          {indeterminate ? (
            <Minus className="pointer-events-none relative size-3" strokeWidth={3} aria-hidden />
          ) : (
            <Check
              className="pointer-events-none relative size-3 opacity-0 peer-checked:opacity-100"
              strokeWidth={3}
              aria-hidden
            />
          )}
        </span>
        <span className={hideLabel ? 'sr-only' : 'min-w-0'}>{label}</span>
      </label>
      <div className="ms-6 empty:hidden pointer-coarse:-mt-2 pointer-coarse:mb-2">
        <FieldNotes id={id} hint={hint} error={error} />
      </div>
    </div>
  );
}
