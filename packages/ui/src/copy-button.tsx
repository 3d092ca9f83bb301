'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, type ButtonProps } from './button';
import { copyText } from './copy-text';

export interface CopyButtonProps extends Omit<ButtonProps, 'children' | 'onClick' | 'icon' | 'value'> {
  value: string;
  copyLabel: string;
  copiedLabel: string;
}

/** Copies, and says so for two seconds in the space that the longer of the two labels takes. */
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
      onClick={() => {
        void copyText(value).then(setCopied);
      }}
    >
      <span className="grid [&>span]:col-start-1 [&>span]:row-start-1" aria-live="polite">
        <span className="flex items-center justify-center gap-2">
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {copied ? copiedLabel : copyLabel}
        </span>
        <span className="invisible flex items-center gap-2" aria-hidden>
          <Copy />
          {copied ? copyLabel : copiedLabel}
        </span>
      </span>
    </Button>
  );
}
