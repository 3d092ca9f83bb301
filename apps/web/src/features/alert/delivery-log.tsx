'use client';
import type { DeliveryState } from '@touchstone/domain/alert/alert';
import { Badge, type BadgeTone } from '@touchstone/ui/badge';
import { Section } from '@touchstone/ui/section';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { useBrowserTimeZone } from '../own-work/use-browser-time-zone';
import type { AlertsData } from './use-alerts';

const TONES: Record<DeliveryState, BadgeTone> = { queued: 'neutral', sent: 'success', failed: 'danger' };
type AlertType = AlertsData['deliveries'][number]['alert']['type'];
/** Keys of messages hold no dots. */
const ABOUT = {
  test: 'test',
  'quality.verdict_changed': 'quality_verdict_changed',
  'quality.alpha_below': 'quality_alpha_below',
  'quality.gold_below': 'quality_gold_below',
  'quality.unsure_over': 'quality_unsure_over',
  'quality.deadline_at_risk': 'quality_deadline_at_risk',
} as const satisfies Record<AlertType, string>;

/** What was sent where, the newest first, and what went wrong. */
export function DeliveryLog({ deliveries }: Pick<AlertsData, 'deliveries'>) {
  const t = useTranslations('alerts');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  return (
    <Section title={t('log')} level={3} className="mt-6">
      {deliveries.length === 0 ? (
        <p className="text-muted">{t('logNone')}</p>
      ) : (
        <div className="rounded-lg border bg-surface">
          <Table label={t('log')}>
            <thead>
              <tr>
                <Th>{t('what')}</Th>
                <Th>{t('when')}</Th>
                <Th>{t('to')}</Th>
                <Th>{t('state')}</Th>
              </tr>
            </thead>
            <tbody>
              {deliveries.map(({ id, alert, createdAt, target, state, attempts, error }) => (
                <tr key={id}>
                  <Th scope="row">{t(`about.${ABOUT[alert.type]}`)}</Th>
                  <Td className="tabular">{format.dateTime(new Date(createdAt), { ...MOMENT, timeZone })}</Td>
                  <Td className="wrap-anywhere">{target}</Td>
                  <Td>
                    <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>{' '}
                    <span className="text-sm text-muted">{t('attempts', { n: attempts })}</span>
                    {error !== null && <p className="text-sm text-muted wrap-anywhere">{error}</p>}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </Section>
  );
}
