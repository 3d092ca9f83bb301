'use client';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Message } from '@touchstone/domain/message/message';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { AnswerDetails } from '../judgment-view/answer-details';
import type { Revision } from './own-work-types';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';

interface EarlierVersionsProps {
  revisions: readonly Revision[];
  scheme: LabelScheme;
  completions: readonly (readonly Message[])[] | undefined;
}

/** What was said before it was changed, newest first; nothing when it never was. */
export function EarlierVersions({ revisions, scheme, completions }: EarlierVersionsProps) {
  const t = useTranslations('ownWork.judgment');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  if (revisions.length === 0) return null;
  return (
    <details className="mt-3 border-t pt-3" open>
      <summary className="cursor-pointer text-sm font-semibold">
        {t('earlier', { n: revisions.length })}
      </summary>
      <ol className="mt-3 flex flex-col gap-4 border-s ps-4 text-muted">
        {revisions.map(({ clientId, at, answer }) => (
          <li key={clientId}>
            <time dateTime={at} className="text-sm tabular">
              {format.dateTime(new Date(at), { ...MOMENT, timeZone })}
            </time>
            <AnswerDetails answer={answer} scheme={scheme} completions={completions} />
          </li>
        ))}
      </ol>
    </details>
  );
}
