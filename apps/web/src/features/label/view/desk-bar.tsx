'use client';
import { ArrowLeft, BookOpen, Keyboard, MessageCircleQuestionMark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@touchstone/ui/button';
import { Kbd } from '@touchstone/ui/kbd';
import { ariaKey } from '../keys/aria-key';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { OnlineLink } from '../offline/online-link';

interface DeskBarProps {
  projectId: string;
  projectName: string;
  /** Pairs judged today. */
  today?: number;
  /** Replies to this person's questions that wait to be read. */
  replies?: ReactNode;
  saveState?: ReactNode;
  /** Left out where nothing can be judged. */
  actions?: {
    /** Absent where there is nothing to ask about. */
    onAsk: (() => void) | undefined;
    onGuidelines: () => void;
    onShortcuts: () => void;
    onFinish: () => void;
  };
}

/** The slim bar over the desk. */
export function DeskBar({ projectId, projectName, today, replies, saveState, actions }: DeskBarProps) {
  const t = useTranslations('label.bar');
  const { keys } = useKeysOfDesk();
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-b bg-surface px-2 sm:gap-4 sm:px-4 pointer-coarse:h-14">
      <h1 className="min-w-0">
        <OnlineLink
          href={`/projects/${projectId}`}
          aria-label={t('back', { project: projectName })}
          className="-ms-1 flex min-w-0 items-center gap-2 rounded-md px-2 py-1.5 hover:bg-hover pointer-coarse:min-h-11"
        >
          <ArrowLeft className="size-4 shrink-0" aria-hidden />
          <span className="truncate font-semibold">{projectName}</span>
        </OnlineLink>
      </h1>
      <div className="ms-auto flex shrink-0 items-center gap-2 sm:gap-3">
        {today !== undefined && (
          <OnlineLink
            href={`/projects/${projectId}/my-work`}
            title={t('yourWork')}
            className="rounded-md px-2 py-1.5 text-sm whitespace-nowrap text-muted tabular underline decoration-line-strong underline-offset-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11 pointer-coarse:py-3"
          >
            {t('today', { today })}
            <span className="sr-only">{t('yourWork')}</span>
          </OnlineLink>
        )}
        {replies}
        {saveState}
        {actions && (
          <div className="flex items-center sm:gap-1">
            <Button
              variant="quiet"
              size="sm"
              className="pointer-coarse:min-w-11"
              icon={<MessageCircleQuestionMark aria-hidden />}
              aria-label={t('ask')}
              aria-keyshortcuts={ariaKey(keys.question)}
              disabled={!actions.onAsk}
              onClick={actions.onAsk}
            >
              <KeyedLabel text={t('askShort')} shortcut={keys.question} />
            </Button>
            <Button
              variant="quiet"
              size="sm"
              className="pointer-coarse:min-w-11"
              icon={<BookOpen aria-hidden />}
              aria-label={t('guidelines')}
              aria-keyshortcuts={ariaKey(keys.guidelines)}
              onClick={actions.onGuidelines}
            >
              <KeyedLabel text={t('guidelines')} shortcut={keys.guidelines} />
            </Button>
            <Button
              variant="quiet"
              size="sm"
              className="max-sm:hidden pointer-coarse:hidden"
              icon={<Keyboard aria-hidden />}
              aria-label={t('shortcuts')}
              aria-keyshortcuts={ariaKey(keys.shortcuts)}
              onClick={actions.onShortcuts}
            >
              <KeyedLabel text={t('shortcuts')} shortcut={keys.shortcuts} />
            </Button>
            <Button size="sm" className="pointer-coarse:border-transparent" onClick={actions.onFinish}>
              {t('finish')}
            </Button>
          </div>
        )}
      </div>
    </header>
  );
}

/** Gives way to the icon where there is little room. */
function KeyedLabel({ text, shortcut }: { text: string; shortcut: string }) {
  return (
    <span className="hidden items-center gap-1.5 lg:flex">
      {text}
      <Kbd aria-hidden className="font-normal">
        {shortcut}
      </Kbd>
    </span>
  );
}
