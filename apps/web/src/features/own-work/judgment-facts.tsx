'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { clockTime } from '../judgment-view/clock-time';
import type { JudgmentDetail } from './own-work-types';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';

/** Until when it can be changed, under which guidelines it was made, and how long it took. */
export function JudgmentFacts({ judgment }: { judgment: JudgmentDetail }) {
  const t = useTranslations('ownWork.judgment');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const { decision, editable, editableUntil, guidelineVersion, hasReadOthers, revisions } = judgment;
  const until = editableUntil && format.dateTime(new Date(editableUntil), { ...MOMENT, timeZone });
  const activeMs = revisions.reduce((sum, revision) => sum + revision.activeMs, 0);
  return (
    <ul className="mt-4 flex flex-wrap gap-x-4 gap-y-1 border-t pt-3 text-sm text-muted tabular">
      <li>
        {decision
          ? t('settled')
          : hasReadOthers
            ? t('othersRead')
            : until === null
              ? t('never')
              : t(editable ? 'editable' : 'closed', { until })}
      </li>
      <li>{t('guidelines', { version: guidelineVersion })}</li>
      {activeMs >= 1000 && <li>{t('activeTime', { time: clockTime(activeMs) })}</li>}
    </ul>
  );
}
