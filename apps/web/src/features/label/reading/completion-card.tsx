'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Message } from '@touchstone/domain/message/message';
import type { TracedMark } from './markdown/trace-source';
import { MessageBody } from './message-body';
import { SideBadge } from './side-badge';
import { sideLook } from './sides';

interface CompletionCardProps {
  side: number;
  messages: readonly Message[];
  /** Scrolls on its own, under its letter. */
  isColumn: boolean;
  /** By message, once passages can be marked. */
  marks?: readonly (readonly TracedMark[])[] | undefined;
}

/** One answer, which may be several messages. Its letter stays in sight while it scrolls; nothing leaves its box. */
export const CompletionCard = memo(function CompletionCard({
  side,
  messages,
  isColumn,
  marks,
}: CompletionCardProps) {
  const t = useTranslations('labelReading');
  const { letter, line } = sideLook(side);
  const isEmpty = messages.every(({ content, tool_calls }) => content.trim() === '' && !tool_calls?.length);
  return (
    <article
      aria-label={t('answer.name', { side: letter })}
      className={clsx(
        'relative isolate min-w-0 rounded-lg border border-t-2 bg-surface contain-[layout_paint]',
        isColumn && 'flex flex-col min-[900px]:max-h-(--column-height) min-[900px]:min-h-56',
        line,
      )}
    >
      <header
        className={clsx(
          'sticky z-10 flex shrink-0 items-center gap-2 rounded-t-lg bg-surface px-4 py-2 sm:px-5',
          isColumn ? 'top-0 max-[899px]:top-(--pinned-height)' : 'top-(--pinned-height)',
        )}
      >
        <SideBadge side={side} />
        <h2 className="sr-only">{t('answer.name', { side: letter })}</h2>
      </header>
      <div
        {...(isColumn && {
          'data-column': true,
          tabIndex: 0,
          role: 'group',
          'aria-label': t('answer.column', { side: letter }),
        })}
        className={clsx(
          'flex flex-col gap-4 px-4 pt-1 pb-5 sm:px-5',
          isColumn &&
            'min-h-0 focus-visible:-outline-offset-2 min-[900px]:overflow-y-auto min-[900px]:overscroll-contain',
        )}
      >
        {isEmpty ? (
          <p className="reading text-muted italic">{t('answer.empty')}</p>
        ) : (
          messages.map((message, place) => (
            <div
              key={place}
              data-side={side}
              data-message={place}
              className={clsx(place > 0 && 'border-t pt-4')}
            >
              {(messages.length > 1 || message.role !== 'assistant') && (
                <p className="mb-1 text-sm font-semibold text-muted">{t(`role.${message.role}`)}</p>
              )}
              <MessageBody message={message} marks={marks?.[place]} />
            </div>
          ))
        )}
      </div>
    </article>
  );
});
