'use client';
import { Badge, type BadgeTone } from '@touchstone/ui/badge';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { isOnItsWay, type Channel } from './use-channels';

type Delivery = Channel['deliveries'][number];

const TONES: Record<Delivery['state'], BadgeTone> = {
  waiting: 'warning',
  delivered: 'success',
  failed: 'danger',
};

/** What came of the latest alerts of a channel. */
export function Deliveries({ deliveries }: { deliveries: Delivery[] }) {
  const t = useTranslations('alerts');
  const format = useFormatter();
  const now = useNow({ updateInterval: 10_000 });
  if (deliveries.length === 0) return <p className="text-sm text-muted">{t('nothingYet')}</p>;

  function explain({ state, attempts, dueAt, error }: Delivery): string | undefined {
    if (state === 'delivered') return undefined;
    if (isOnItsWay(attempts, state)) return t('soon');
    const told = { attempts, error: error ?? '' };
    if (state === 'failed') return t('gaveUp', told);
    return t('retry', { ...told, time: format.relativeTime(new Date(dueAt), now) });
  }

  return (
    <ul aria-label={t('latest')} className="flex flex-col gap-1 text-sm">
      {deliveries.map((delivery) => (
        <li key={delivery.alertId} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <Badge tone={TONES[delivery.state]}>{t(`state.${delivery.state}`)}</Badge>
          <span>{t(`kindsShort.${delivery.alertKind}`)}</span>
          <span className="text-muted tabular">{format.dateTime(new Date(delivery.at), MOMENT)}</span>
          <span className="wrap-anywhere text-muted empty:hidden">{explain(delivery)}</span>
        </li>
      ))}
    </ul>
  );
}
