'use client';

import clsx from 'clsx';
import { FileText, Upload, X } from 'lucide-react';
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { buttonClass } from './button-class';
import { FieldNotes, noteIds } from './field-notes';
import { IconButton } from './icon-button';

export interface FileDropProps {
  label: ReactNode;
  /** In the box: that a file may be dropped here. */
  dropLabel: string;
  /** On the button that opens the file picker. */
  chooseLabel: string;
  removeLabel: string;
  file: File | null;
  onFileChange: (file: File | null) => void;
  /** The size in words, from bytes. */
  formatSize?: (bytes: number) => string;
  hint?: ReactNode;
  error?: ReactNode;
  /** As of `input accept`; also a dropped file is the caller's to check. */
  accept?: string;
  name?: string;
  disabled?: boolean;
  className?: string;
}

export function FileDrop(props: FileDropProps) {
  const {
    label,
    dropLabel,
    chooseLabel,
    removeLabel,
    file,
    onFileChange,
    formatSize,
    hint,
    error,
    disabled,
  } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const drag = (entered: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(entered && !disabled);
  };

  return (
    <div className={clsx('flex min-w-0 flex-col gap-1', props.className)}>
      <span id={`${id}-label`} className="font-semibold">
        {label}
      </span>
      <div
        className={clsx(
          'relative flex min-h-24 flex-wrap items-center justify-center gap-x-3 gap-y-2 rounded-md border border-dashed px-4 py-4 transition-colors',
          'has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-ring',
          over ? 'border-accent bg-accent-soft' : error ? 'border-danger' : 'border-line-strong',
          disabled && 'opacity-50',
        )}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          const dropped = event.dataTransfer.files[0];
          if (dropped && !disabled) onFileChange(dropped);
        }}
      >
        <input
          ref={input}
          id={id}
          type="file"
          name={props.name}
          accept={props.accept}
          disabled={disabled}
          aria-labelledby={`${id}-label`}
          aria-describedby={noteIds(id, hint, error)}
          aria-invalid={error ? true : undefined}
          className="sr-only"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onFileChange(chosen);
          }}
        />
        {file ? (
          <span className="flex min-w-0 items-center gap-2" role="status">
            <FileText className="size-4 shrink-0 text-muted" aria-hidden />
            <span className="truncate font-semibold">{file.name}</span>
            {formatSize && (
              <span className="shrink-0 text-sm text-muted tabular">{formatSize(file.size)}</span>
            )}
            <IconButton
              size="sm"
              label={removeLabel}
              onClick={() => {
                if (input.current) input.current.value = '';
                onFileChange(null);
              }}
            >
              <X aria-hidden />
            </IconButton>
          </span>
        ) : (
          <span className="flex items-center gap-2 text-muted">
            <Upload className="size-4 shrink-0" aria-hidden />
            {dropLabel}
          </span>
        )}
        <label
          htmlFor={id}
          aria-hidden
          className={clsx(buttonClass({}), disabled ? 'cursor-default' : 'cursor-pointer')}
        >
          {chooseLabel}
        </label>
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
