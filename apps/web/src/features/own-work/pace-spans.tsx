'use client';
import { Card } from '@touchstone/ui/card';
import { Stat, StatGroup } from '@touchstone/ui/stat';
import { useFormatter, useTranslations } from 'next-intl';
import { clockTime } from '../judgment-view/clock-time';
import type { Pace } from './own-work-types';

const HOUR_MS = 3_600_000;

/** Today, this week, and since one began: how many, how long, how fast. */
export function PaceSpans({ spans }: Pick<Pace, 'spans'>) {
  const t = useTranslations('ownWork.pace');
  const format = useFormatter();
  const seconds = (ms: number) =>
    format.number(ms / 1000, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'narrow',
      // In whole seconds, quick work would all look the same.
      maximumFractionDigits: ms < 10_000 ? 1 : 0,
    });
  const middle = (low: string, high: string) =>
    low === high ? t('middleSame', { low }) : t('middle', { low, high });
  return (
    <div className="grid gap-4 min-[900px]:grid-cols-3">
      {spans.map(({ span, judgments, activeMs, median }) => (
        <Card key={span} title={t(`span.${span}`)}>
          <StatGroup>
            <Stat label={t('judgments')} value={format.number(judgments)} />
            <Stat label={t('activeTime')} value={activeMs < 1000 ? t('noneYet') : clockTime(activeMs)} />
            <Stat
              label={t('perHour')}
              value={
                judgments === 0 || activeMs === 0
                  ? t('none')
                  : format.number((judgments * HOUR_MS) / activeMs, { maximumFractionDigits: 0 })
              }
              n={judgments > 0 && t('n', { n: judgments })}
            />
            <Stat
              label={t('median')}
              value={median ? seconds(median.value) : t('none')}
              interval={median && middle(seconds(median.low), seconds(median.high))}
              n={median && t('n', { n: median.n })}
            />
          </StatGroup>
        </Card>
      ))}
    </div>
  );
}
