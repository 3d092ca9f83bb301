'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MOMENT } from '../common/date-formats';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { ReviewedComparison } from './reviewed-comparison';
import type { OpenQuestion } from './review-types';

interface AskedQuestionProps {
  question: OpenQuestion;
  /** The reply, or where it is written. */
  children: ReactNode;
}

/** A question with what it is about. */
export function AskedQuestion({ question, children }: AskedQuestionProps) {
  const t = useTranslations('review.questions');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const { body, createdAt, comparison } = question;
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="text-sm text-muted tabular">
        {t('asked', { at: format.dateTime(new Date(createdAt), { ...MOMENT, timeZone }) })}
      </p>
      <p dir="auto" className="mt-1 max-w-reading font-semibold whitespace-pre-wrap wrap-anywhere">
        {body}
      </p>
      <ReviewedComparison content={comparison} />
      {children}
    </li>
  );
}
