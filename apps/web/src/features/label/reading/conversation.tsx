'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Message } from '@touchstone/domain/message/message';
import { Button } from '@touchstone/ui/button';
import { MessageBody } from './message-body';

interface ConversationProps {
  messages: readonly Message[];
  /** Shows all of a long one, in the page, instead of its last turn in a box that is pinned and scrolls. */
  whole: boolean;
  onToggle: () => void;
  /** The key that does so, as shown; absent where there is none. */
  shortcut?: string;
}

/** What was said before the answers, pinned over them. A long one opens at its last turn, which the answers go on from. */
export const Conversation = memo(function Conversation({
  messages,
  whole,
  onToggle,
  shortcut,
}: ConversationProps) {
  const t = useTranslations('labelReading');
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [isLong, setIsLong] = useState(false);

  useLayoutEffect(() => {
    if (!whole) showLastTurn(box.current, list.current);
  }, [whole]);

  useEffect(() => {
    const element = box.current;
    if (!element || whole) return;
    let wasLong = false;
    const observer = new ResizeObserver(() => {
      const long = element.scrollHeight > element.clientHeight + 1;
      // What is prepared out of sight has no height; its last turn is looked up when it first gets one.
      if (long && !wasLong) showLastTurn(element, list.current);
      wasLong = long;
      setIsLong(long);
    });
    observer.observe(element);
    if (list.current) observer.observe(list.current);
    return () => {
      observer.disconnect();
    };
  }, [whole]);

  return (
    <section
      aria-label={t('conversation.name')}
      data-pinned={!whole}
      className={clsx('border-b bg-surface', whole ? 'relative' : 'sticky top-0 z-20')}
    >
      <div
        ref={box}
        {...(isLong && !whole && { tabIndex: 0, role: 'group', 'aria-label': t('conversation.scrolls') })}
        className={clsx(
          'relative overflow-x-hidden px-3 py-3 contain-[layout_paint] focus-visible:-outline-offset-2 sm:py-4',
          !whole && 'max-h-[22dvh] overflow-y-auto overscroll-contain sm:max-h-[30dvh] lg:max-h-[34dvh]',
        )}
      >
        {messages.length === 0 && <p className="text-center text-muted italic">{t('conversation.empty')}</p>}
        <ol
          ref={list}
          className="mx-auto flex w-full max-w-[38.5rem] flex-col gap-4 px-1 sm:px-5 min-[900px]:max-w-[42rem] min-[900px]:px-0"
        >
          {messages.map((message, place) => (
            <li key={place} className="grid gap-x-4 gap-y-0.5 min-[900px]:grid-cols-[6rem_minmax(0,1fr)]">
              <p className="text-sm leading-6 font-semibold text-muted min-[900px]:text-end">
                {t(`role.${message.role}`)}
              </p>
              <MessageBody message={message} />
            </li>
          ))}
        </ol>
      </div>
      {(isLong || whole) && (
        <div className="flex justify-end px-3 pb-2 min-[900px]:absolute min-[900px]:end-3 min-[900px]:bottom-2 min-[900px]:p-0">
          <Button
            size="sm"
            {...(shortcut !== undefined && { kbd: shortcut })}
            aria-expanded={whole}
            onClick={onToggle}
            className="bg-raised"
          >
            {whole ? t('conversation.less') : t('conversation.more')}
          </Button>
        </div>
      )}
    </section>
  );
});

/** Scrolls to where the last turn begins, or as far down as there is anything. */
function showLastTurn(box: HTMLElement | null, list: HTMLElement | null): void {
  const last = list?.lastElementChild;
  if (!box || !(last instanceof HTMLElement)) return;
  box.scrollTop = last.offsetTop - 8;
}
