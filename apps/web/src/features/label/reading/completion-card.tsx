'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import type { Message } from '@touchstone/domain/message/message';
import { MarkdownText } from './markdown-text';
import { SIDES } from './sides';

interface CompletionCardProps {
  side: 0 | 1;
  messages: readonly Message[];
}

/** One answer, which may be several messages. Its letter stays in sight while it scrolls. */
export function CompletionCard({ side, messages }: CompletionCardProps) {
  const t = useTranslations('label');
  const { letter, line, badge } = SIDES[side];
  const isEmpty = messages.every(({ content }) => content.trim() === '');
  return (
    <article
      aria-label={t('answer.name', { side: letter })}
      className={clsx('min-w-0 rounded-lg border border-t-2 bg-surface', line)}
    >
      <header className="sticky top-0 z-10 flex items-center gap-2 rounded-t-lg bg-surface px-4 py-2 sm:px-5">
        <span
          aria-hidden
          className={clsx(
            'inline-flex size-6 items-center justify-center rounded-sm text-sm font-semibold',
            badge,
          )}
        >
          {letter}
        </span>
        <h2 className="sr-only">{t('answer.name', { side: letter })}</h2>
      </header>
      <div className="flex flex-col gap-4 px-4 pt-1 pb-5 sm:px-5">
        {isEmpty ? (
          <p className="reading text-muted italic">{t('answer.empty')}</p>
        ) : (
          messages.map((message, place) => (
            <div key={place} className={clsx(place > 0 && 'border-t pt-4')}>
              {(messages.length > 1 || message.role !== 'assistant') && (
                <p className="mb-1 text-sm font-semibold text-muted">
                  {t(`conversation.role.${message.role}`)}
                </p>
              )}
              {message.content.trim() === '' ? (
                <p className="reading text-muted italic">{t('conversation.emptyMessage')}</p>
              ) : (
                <MarkdownText text={message.content} />
              )}
            </div>
          ))
        )}
      </div>
    </article>
  );
}
