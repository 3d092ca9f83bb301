'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@touchstone/ui/button';
import { MarkdownText } from './markdown-text';
import type { TracedMark } from './markdown/trace-source';
import { PlainOnFailure } from './plain-on-failure';
import { PlainText } from './plain-text';
import { cutAt } from './text-chunks';

/** Longer than this, formatting would hold up the desk; some 10,000 words. */
const MOST_FORMATTED = 60_000;
/** How much of such a text is formatted all the same. */
const BEGINNING = 20_000;

interface LongTextProps {
  text: string;
  marks?: readonly TracedMark[] | undefined;
}

/** A text as Markdown; of a very long one the beginning, and all of it as plain text when asked for. */
export function LongText({ text, marks }: LongTextProps) {
  const t = useTranslations('labelReading.long');
  const [whole, setWhole] = useState(false);
  const isLong = text.length > MOST_FORMATTED;
  const end = isLong ? cutAt(text, 0, BEGINNING) : text.length;
  const formatted = (
    <PlainOnFailure text={text.slice(0, end)}>
      <MarkdownText text={text.slice(0, end)} marks={marks} />
    </PlainOnFailure>
  );
  if (!isLong) return formatted;
  return (
    <>
      {whole ? <PlainText text={text} /> : formatted}
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t pt-3 text-sm text-muted">
        {!whole && <span>{t('cut', { shown: end, all: text.length })}</span>}
        <Button
          size="sm"
          onClick={() => {
            setWhole((now) => !now);
          }}
        >
          {whole ? t('less') : t('showAll')}
        </Button>
      </div>
    </>
  );
}
