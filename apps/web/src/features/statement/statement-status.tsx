'use client';
import { Callout } from '@touchstone/ui/callout';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import type { StatementOverview } from './statement-overview';

/** Whether anything is asked, since when, and how many have accepted it; and harmful content that nobody is asked about. */
export function StatementStatus({ overview }: { overview: StatementOverview }) {
  const t = useTranslations('statement');
  const nameOf = useTranslations('harm.kind');
  const format = useFormatter();
  const { current, latest, members, accepted, harmful } = overview;
  const uncovered = harmful.filter(
    ({ kind }) => current === 0 || !latest?.statement.harmKinds.includes(kind),
  );
  return (
    <div className="mb-6 flex flex-col gap-3">
      <Callout title={current > 0 ? t('status.on', { version: current }) : t('status.off')}>
        {current > 0 && latest
          ? t('status.accepted', {
              accepted,
              members,
              author: latest.author || t('status.erased'),
              at: format.dateTime(new Date(latest.createdAt), MOMENT),
            })
          : t('status.offText')}
      </Callout>
      {uncovered.length > 0 && (
        <Callout tone="warning" title={t('status.uncovered')}>
          <p>{t(current > 0 ? 'status.uncoveredOn' : 'status.uncoveredOff')}</p>
          <ul className="list-disc ps-5">
            {uncovered.map(({ kind, comparisons }) => (
              <li key={kind}>{t('status.kind', { kind: nameOf(kind), n: comparisons })}</li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}
