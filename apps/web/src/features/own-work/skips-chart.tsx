'use client';
import { BarChart } from '@touchstone/ui/bar-chart';
import { Card } from '@touchstone/ui/card';
import { useFormatter, useTranslations } from 'next-intl';
import type { Pace } from './own-work-types';

/** What was passed over, by reason. Harm stands under it, apart: it is no count of anything. */
export function SkipsChart({ skips }: Pick<Pace, 'skips'>) {
  const t = useTranslations('ownWork.pace.skips');
  const format = useFormatter();
  return (
    <Card>
      {skips.other.length > 0 ? (
        <BarChart
          title={t('title')}
          description={t('description')}
          axisLabel={t('axis')}
          format={(n) => (Number.isInteger(n) ? format.number(n) : '')}
          rows={skips.other.map(({ reason, n }) => ({
            id: reason ?? 'unsaid',
            label: t(`reason.${reason === null || reason === 'harmful' ? 'unsaid' : reason}`),
            value: n,
            valueText: format.number(n),
          }))}
        />
      ) : (
        <>
          <p className="font-semibold">{t('title')}</p>
          <p className="mt-1 text-muted">{t('none')}</p>
        </>
      )}
      <p className="mt-4 border-t pt-3 text-sm text-muted">{t('harm', { n: skips.harmful })}</p>
    </Card>
  );
}
