import clsx from 'clsx';
import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import { ScrollRegion } from './scroll-region';

export interface CodeBlockProps {
  code: string;
  /** What the code is, for screen readers. */
  label: string;
  /** Shown above the code, such as a file's name. */
  title?: ReactNode;
  /** Both, or no copy button. */
  copyLabel?: string;
  copiedLabel?: string;
  className?: string;
}

export function CodeBlock({ code, label, title, copyLabel, copiedLabel, className }: CodeBlockProps) {
  return (
    <div className={clsx('min-w-0 overflow-hidden rounded-md border bg-sunken', className)}>
      {(title !== undefined || copyLabel) && (
        <div className="flex min-h-9 items-center justify-between gap-4 border-b py-1 ps-4 pe-1 text-sm">
          <span className="min-w-0 truncate text-muted">{title}</span>
          {copyLabel && copiedLabel && (
            <CopyButton
              variant="quiet"
              size="sm"
              value={code}
              copyLabel={copyLabel}
              copiedLabel={copiedLabel}
            />
          )}
        </div>
      )}
      <ScrollRegion label={label}>
        <pre className="w-max min-w-full px-4 py-3 font-mono text-sm leading-5" style={{ tabSize: 2 }}>
          <code>{code}</code>
        </pre>
      </ScrollRegion>
    </div>
  );
}
