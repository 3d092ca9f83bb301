'use client';

import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import { CopyButton } from './copy-button';
import { FieldNotes, noteIds } from './field-notes';
import { Input } from './input';

export interface CopyFieldProps {
  label: ReactNode;
  value: string;
  hint?: ReactNode;
  copyLabel: string;
  copiedLabel: string;
  className?: string;
}

/** A value to take elsewhere: select it by hand or press the button. */
export function CopyField({ label, value, hint, copyLabel, copiedLabel, className }: CopyFieldProps) {
  const id = useId();
  return (
    <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="flex gap-2">
        <Input
          id={id}
          readOnly
          value={value}
          aria-describedby={noteIds(id, hint, undefined)}
          className="min-w-0 flex-1 font-mono text-sm"
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
        <CopyButton value={value} copyLabel={copyLabel} copiedLabel={copiedLabel} />
      </div>
      <FieldNotes id={id} hint={hint} />
    </div>
  );
}
