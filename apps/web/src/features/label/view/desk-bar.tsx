'use client';
import clsx from 'clsx';
import { ArrowLeft, BookOpen, Keyboard, MessageCircleQuestionMark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@touchstone/ui/button';
import { Kbd } from '@touchstone/ui/kbd';
import { ariaKey } from '../keys/aria-key';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { OnlineLink } from '../offline/online-link';
import { DueDay } from './due-day';

interface DeskBarProps {
  projectId: string;
  projectName: string;
  dueAt?: string | Date | null;
  /** Pairs judged today; a phone has no room for it. */
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
export function DeskBar({ projectId, projectName, dueAt, today, replies, saveState, actions }: DeskBarProps) {
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
        {/* Where there is less room, the project's own page says it. */}
        <DueDay dueAt={dueAt} className="max-lg:hidden" />
        {today !== undefined && (
          <OnlineLink
            href={`/projects/${projectId}/my-work`}
            title={t('yourWork')}
            className="rounded-md px-2 py-1.5 text-sm whitespace-nowrap text-muted tabular underline max-sm:hidden decoration-line-strong underline-offset-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11 pointer-coarse:py-3"
          >
            {t('today', { today })}
            <span className="sr-only">{t('yourWork')}</span>
          </OnlineLink>
        )}
        {replies}
        {saveState}
        {actions && (
          <div className="flex items-center sm:gap-1">
            <BarAction
              icon={<MessageCircleQuestionMark aria-hidden />}
              label={t('ask')}
              short={t('askShort')}
              shortcut={keys.question}
              onPress={actions.onAsk}
            />
            <BarAction
              icon={<BookOpen aria-hidden />}
              label={t('guidelines')}
              shortcut={keys.guidelines}
              onPress={actions.onGuidelines}
            />
            <BarAction
              icon={<Keyboard aria-hidden />}
              label={t('shortcuts')}
              shortcut={keys.shortcuts}
              onPress={actions.onShortcuts}
              className="max-sm:hidden pointer-coarse:hidden"
            />
            <Button size="sm" className="pointer-coarse:border-transparent" onClick={actions.onFinish}>
              {t('finish')}
            </Button>
          </div>
        )}
      </div>
    </header>
  );
}

interface BarActionProps {
  icon: ReactNode;
  label: string;
  /** What is shown of it where there is room; all of it when left out. */
  short?: string;
  shortcut: string;
  /** Absent while there is nothing to do. */
  onPress: (() => void) | undefined;
  className?: string;
}

/** Its words and its key give way to the icon where there is little room. */
function BarAction({ icon, label, short = label, shortcut, onPress, className }: BarActionProps) {
  return (
    <Button
      variant="quiet"
      size="sm"
      className={clsx('pointer-coarse:min-w-11', className)}
      icon={icon}
      aria-label={label}
      aria-keyshortcuts={ariaKey(shortcut)}
      disabled={!onPress}
      onClick={onPress}
    >
      <span className="hidden items-center gap-1.5 lg:flex">
        {short}
        <Kbd aria-hidden className="font-normal">
          {shortcut}
        </Kbd>
      </span>
    </Button>
  );
}
