import { Callout } from '@touchstone/ui/callout';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';

interface StateNoticeProps {
  pauseReason: string | null;
  dueAt: Date | null;
  now: Date;
}

/** What everybody in a project should know first: that it is paused and why, when it is due, that it is overdue. */
export function StateNotice({ pauseReason, dueAt, now }: StateNoticeProps) {
  const t = useTranslations('projects.state');
  const { dateTime } = useFormatter();
  const day = dueAt && dateTime(dueAt, { ...DAY, timeZone: 'UTC' });
  const isOverdue = dueAt !== null && dueAt < now;
  return (
    <>
      {pauseReason !== null && (
        <Callout tone="warning" title={t('paused')}>
          <p className="wrap-anywhere">{pauseReason}</p>
        </Callout>
      )}
      {day !== null && (
        <Callout tone={isOverdue ? 'warning' : 'info'} title={t(isOverdue ? 'overdue' : 'due', { day })} />
      )}
    </>
  );
}
