'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { BidiText } from './bidi-text';
import { SideBadge } from './side-badge';
import { sideLook } from './sides';
import type { DifferencePart } from './word-difference';

interface DifferenceCardProps {
  side: number;
  parts: readonly DifferencePart[];
  /** How what only this one has is marked: one line under it, or two. */
  mark: 'only-a' | 'only-b';
}

/** One of two answers as plain text, with the words that the other has not marked. */
export function DifferenceCard({ side, parts, mark }: DifferenceCardProps) {
  const t = useTranslations('labelReading');
  const { letter, line } = sideLook(side);
  return (
    <article
      aria-label={t('answer.name', { side: letter })}
      className={clsx('isolate min-w-0 rounded-lg border border-t-2 bg-surface contain-[layout_paint]', line)}
    >
      <header className="sticky top-(--pinned-height) z-10 flex items-center gap-3 rounded-t-lg bg-surface px-4 py-2 sm:px-5">
        <SideBadge side={side} />
        <mark aria-hidden className={clsx('only-here px-1 text-sm', mark)}>
          {t('difference.only', { side: letter })}
        </mark>
      </header>
      <div className="px-4 pt-1 pb-5 sm:px-5">
        <div dir="auto" className="reading plain-text">
          <div className="plain-chunk">
            {parts.map(({ text, shared }, place) =>
              shared ? (
                <BidiText key={place} text={text} />
              ) : (
                <mark key={place} className={clsx('only-here', mark)}>
                  <BidiText text={text} />
                </mark>
              ),
            )}
          </div>
        </div>
      </div>
    </article>
  );
}
