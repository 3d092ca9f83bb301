'use client';

import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import { FieldContext } from './field-context';
import { FieldNotes, noteIds } from './field-notes';

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Shown after the label, for example that the field may be left empty. */
  aside?: ReactNode;
  required?: boolean;
  className?: string;
  /** One Input, Textarea or Select: it takes its id, description and validity from here. */
  children: ReactNode;
}

export function Field({ label, hint, error, aside, required = false, className, children }: FieldProps) {
  const id = useId();
  return (
    <FieldContext value={{ id, describedBy: noteIds(id, hint, error), invalid: Boolean(error), required }}>
      <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
        <div className="flex items-baseline justify-between gap-4">
          <label htmlFor={id} className="font-semibold">
            {label}
          </label>
          {aside && <span className="text-sm text-muted">{aside}</span>}
        </div>
        {children}
        <FieldNotes id={id} hint={hint} error={error} />
      </div>
    </FieldContext>
  );
}
