import { Callout } from '@touchstone/ui/callout';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';

interface StateNoticeProps {
  pauseReason: string | null;
  dueAt: Date | null;
  /** Judgments still wanted, as this reader may know them; null where they can't be told. */
  left: number | null;
  now: Date;
}

/** What everybody in a project should know first: that it is paused and why, when it is due, that it is overdue. */
export function StateNotice({ pauseReason, dueAt, left, now }: StateNoticeProps) {
  const t = useTranslations('projects.state');
  const { dateTime } = useFormatter();
  const day = dueAt && dateTime(dueAt, { weekday: 'long', ...DAY, timeZone: 'UTC' });
  // What is done is not overdue.
  const isOverdue = dueAt !== null && dueAt < now && left !== 0;
  const state = isOverdue ? 'overdue' : 'due';
  return (
    <>
      {pauseReason !== null && (
        <Callout tone="warning" title={t('paused')}>
          <p className="wrap-anywhere">{pauseReason}</p>
        </Callout>
      )}
      {day !== null && (
        <Callout
          tone={isOverdue ? 'warning' : 'info'}
          title={left === null ? t(state, { day }) : t(`${state}Left`, { day, left })}
        />
      )}
    </>
  );
}
