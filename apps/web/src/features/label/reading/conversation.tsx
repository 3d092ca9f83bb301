'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Message } from '@touchstone/domain/message/message';
import { Button } from '@touchstone/ui/button';
import { useKeyOf } from '../keys/desk-keys-context';
import { MarkdownText } from './markdown-text';

interface ConversationProps {
  messages: readonly Message[];
  /** Shows all of a long one instead of its end in a box that scrolls. */
  whole: boolean;
  onToggle: () => void;
}

/** What was said before the answers. A long one opens at its end, where the answers go on. */
export function Conversation({ messages, whole, onToggle }: ConversationProps) {
  const t = useTranslations('label.conversation');
  const key = useKeyOf('conversation');
  const box = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);

  useLayoutEffect(() => {
    if (!whole && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [whole]);

  useEffect(() => {
    const element = box.current;
    if (!element || whole) return;
    const observer = new ResizeObserver(() => {
      setIsLong(element.scrollHeight > element.clientHeight + 1);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [whole]);

  return (
    <section aria-label={t('name')} className="relative border-b bg-surface">
      <div
        ref={box}
        {...(isLong && !whole && { tabIndex: 0, role: 'group', 'aria-label': t('scrolls') })}
        className={clsx(
          'overflow-x-hidden px-3 py-4 focus-visible:-outline-offset-2 sm:py-5',
          !whole && 'max-h-[34dvh] overflow-y-auto overscroll-contain lg:max-h-[38dvh]',
        )}
      >
        {messages.length === 0 && <p className="text-center text-muted italic">{t('empty')}</p>}
        <ol className="mx-auto flex w-full max-w-[38.5rem] flex-col gap-4 px-4 sm:px-5 min-[900px]:max-w-[42rem] min-[900px]:px-0">
          {messages.map((message, place) => (
            <li key={place} className="grid gap-x-4 gap-y-0.5 min-[900px]:grid-cols-[6rem_minmax(0,1fr)]">
              <p className="text-sm leading-6 font-semibold text-muted min-[900px]:text-end">
                {t(`role.${message.role}`)}
              </p>
              {message.content.trim() === '' ? (
                <p className="reading text-muted italic">{t('emptyMessage')}</p>
              ) : (
                <MarkdownText text={message.content} />
              )}
            </li>
          ))}
        </ol>
      </div>
      {(isLong || whole) && (
        <div className="flex justify-end px-3 pb-2 min-[900px]:absolute min-[900px]:end-3 min-[900px]:bottom-2 min-[900px]:p-0">
          <Button size="sm" kbd={key} aria-expanded={whole} onClick={onToggle} className="bg-raised">
            {whole ? t('less') : t('more')}
          </Button>
        </div>
      )}
    </section>
  );
}
