'use client';
import { Badge } from '@touchstone/ui/badge';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MOMENT } from '../common/date-formats';
import type { OwnQuestion } from './own-work-types';
import { ShownReply } from './shown-reply';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';

interface QuestionItemProps {
  question: OwnQuestion;
  isNew?: boolean;
  action?: ReactNode;
  /** Under the question: what it is about. */
  children?: ReactNode;
}

/** A question, and the reply under it once there is one. */
export function QuestionItem({ question, isNew = false, action, children }: QuestionItemProps) {
  const t = useTranslations('ownWork.questions');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const moment = (at: string) => format.dateTime(new Date(at), { ...MOMENT, timeZone });
  const { body, createdAt, reply, repliedAt, earlierReplies } = question;
  return (
    <li className="flex flex-col gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted tabular">
        {t('asked', { at: moment(createdAt) })}
        {isNew && <Badge tone="accent">{t('new')}</Badge>}
        {action && <span className="ms-auto">{action}</span>}
      </div>
      <p dir="auto" className="max-w-reading whitespace-pre-wrap wrap-anywhere">
        {body}
      </p>
      {children}
      {reply === null || repliedAt === null ? (
        <p className="text-sm text-muted">{t('waiting')}</p>
      ) : (
        <ShownReply reply={reply} repliedAt={repliedAt} earlier={earlierReplies} />
      )}
    </li>
  );
}
