'use client';

import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { controlClass } from './control-class';
import { useFieldControl } from './field-context';

export type TextareaProps = ComponentProps<'textarea'>;

/** Grows with its text where the browser can. */
export function Textarea({ className, rows = 4, ...props }: TextareaProps) {
  return (
    <textarea
      {...useFieldControl(props)}
      rows={rows}
      className={clsx(controlClass, 'field-sizing-content max-h-96 min-h-20 py-2', className)}
    />
  );
}
