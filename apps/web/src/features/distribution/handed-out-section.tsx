'use client';
import { MOST_HANDED_OUT } from '@touchstone/domain/distribution/most-handed-out';
import { Card } from '@touchstone/ui/card';
import { Section } from '@touchstone/ui/section';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { LoadError } from '../common/load-error';
import { CONTROL_ROWS } from '../common/row-class';
import { ReassignDialog } from './reassign-dialog';
import { useHandedOut, type HandedOut } from './use-handed-out';

interface HandedOutSectionProps {
  projectId: string;
  initial: HandedOut;
}

/** What lies on whose desk since when, and what is kept for whom: each can be taken back or handed on. */
export function HandedOutSection({ projectId, initial }: HandedOutSectionProps) {
  const t = useTranslations('distribution.handedOut');
  const common = useTranslations('common');
  const { dateTime, relativeTime } = useFormatter();
  const now = useNow({ updateInterval: 10_000 });
  const { data, ...query } = useHandedOut(projectId, initial);
  return (
    <Section title={t('title')} description={t('text')}>
      <LoadError query={query} className="mb-4" />
      {data.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <Card padded={false}>
          <Table label={t('title')} className={CONTROL_ROWS}>
            <thead>
              <tr>
                <Th>{t('comparison')}</Th>
                <Th>{t('who')}</Th>
                <Th className="max-sm:hidden">{t('since')}</Th>
                <Th className="relative">
                  <span className="sr-only">{common('actionsColumn')}</span>
                </Th>
              </tr>
            </thead>
            <tbody>
              {data.map((each) => (
                <tr key={`${each.comparisonId} ${each.userId}`}>
                  <Th scope="row" className="min-w-32 font-normal wrap-anywhere">
                    {each.prompt === '' ? (
                      t('noPrompt')
                    ) : (
                      <span dir="auto" className="line-clamp-2">
                        {each.prompt}
                      </span>
                    )}
                  </Th>
                  <Td className="min-w-24 wrap-anywhere">
                    {each.name ?? t('somebody')}
                    <span className="block text-sm text-muted sm:hidden">
                      {each.since === null ? t('kept') : relativeTime(new Date(each.since), now)}
                    </span>
                  </Td>
                  <Td className="max-sm:hidden">{whenOf(each)}</Td>
                  <Td className="text-end">
                    <ReassignDialog projectId={projectId} of={each} />
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Card>
      )}
      {data.length >= MOST_HANDED_OUT && (
        <p className="mt-2 text-sm text-muted">{t('most', { n: MOST_HANDED_OUT })}</p>
      )}
    </Section>
  );

  function whenOf({ since, until }: HandedOut[number]) {
    if (since === null) return <span className="text-sm text-muted">{t('kept')}</span>;
    return (
      <>
        <span className="block">{dateTime(new Date(since), MOMENT)}</span>
        {until !== null && (
          <span className="block text-sm text-muted">
            {t('until', { when: relativeTime(new Date(until), now) })}
          </span>
        )}
      </>
    );
  }
}
