'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CopyButton } from '@touchstone/ui/copy-button';
import { ScrollRegion } from '@touchstone/ui/scroll-region';
import { BidiText } from './bidi-text';

interface CodeFrameProps {
  /** What language it is in, or what it is. */
  title: string | undefined;
  /** What is copied: the code as it was written. */
  text: string;
  /** The code as it is drawn; absent, the text itself. */
  children?: ReactNode;
}

/** Code under a line that names its language and copies it. */
export function CodeFrame({ title, text, children }: CodeFrameProps) {
  const t = useTranslations('labelReading.text');
  return (
    <div className="code-frame">
      <div className="flex min-h-9 items-center justify-between gap-4 border-b py-0.5 ps-4 pe-1 text-sm">
        <span className="min-w-0 truncate text-muted">{title ?? t('code')}</span>
        <CopyButton
          variant="quiet"
          size="sm"
          value={text}
          copyLabel={t('copy')}
          copiedLabel={t('copied')}
          className="shrink-0"
        />
      </div>
      <ScrollRegion as="pre" label={title === undefined ? t('code') : t('codeIn', { language: title })}>
        {children ?? (
          <code>
            <BidiText text={text} />
          </code>
        )}
      </ScrollRegion>
    </div>
  );
}
