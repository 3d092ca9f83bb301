'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, type ButtonProps } from './button';
import { copyText } from './copy-text';

export interface CopyButtonProps extends Omit<ButtonProps, 'children' | 'onClick' | 'icon'> {
  value: string;
  copyLabel: string;
  copiedLabel: string;
}

/** Copies, and says so for two seconds in the space of the longer of the two labels. */
export function CopyButton({ value, copyLabel, copiedLabel, ...props }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => {
      setCopied(false);
    }, 2000);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);

  return (
    <Button
      {...props}
      icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      onClick={() => {
        void copyText(value).then(setCopied);
      }}
    >
      <span className="grid" aria-live="polite">
        <span className="col-start-1 row-start-1">{copied ? copiedLabel : copyLabel}</span>
        <span className="invisible col-start-1 row-start-1" aria-hidden>
          {copyLabel.length > copiedLabel.length ? copyLabel : copiedLabel}
        </span>
      </span>
    </Button>
  );
}
