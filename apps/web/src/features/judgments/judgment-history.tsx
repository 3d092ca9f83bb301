'use client';
import type { Message } from '@touchstone/domain/message/message';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { AnswerDetails } from '../judgment-view/answer-details';
import { clockTime } from '../judgment-view/clock-time';
import { OtherLetters } from '../judgment-view/other-letters';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import type { OpenedJudgment } from './judgments-types';

interface JudgmentHistoryProps {
  judgment: OpenedJudgment;
  /** As shown; undefined while it is covered. */
  completions: Message[][] | undefined;
}

/** Every version of a judgment, the newest first, and when it was set aside or counted again. */
export function JudgmentHistory({ judgment, completions }: JudgmentHistoryProps) {
  const t = useTranslations('judgments.opened');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const { revisions, schemes, letters } = judgment;
  return (
    <div className="flex flex-col gap-3">
      <OtherLetters letters={letters} />
      <ol className="flex flex-col divide-y">
        {revisions.map((revision) => {
          const { id, at, restates, standing, answer, activeMs, schemeVersion, guidelineVersion } = revision;
          const scheme = schemes[schemeVersion ?? 1];
          return (
            <li key={id} className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0">
              <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted tabular">
                <time dateTime={at}>{format.dateTime(new Date(at), { ...MOMENT, timeZone })}</time>
                {schemeVersion !== null && <span>{t('scheme', { version: schemeVersion })}</span>}
                {guidelineVersion !== null && <span>{t('guidelines', { version: guidelineVersion })}</span>}
                {activeMs !== null && activeMs >= 1000 && (
                  <span>{t('activeTime', { time: clockTime(activeMs) })}</span>
                )}
              </p>
              {restates ? (
                <p>{t(standing === 'set_aside' ? 'setAside' : 'restored')}</p>
              ) : (
                scheme && <AnswerDetails answer={answer} scheme={scheme} completions={completions} />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
