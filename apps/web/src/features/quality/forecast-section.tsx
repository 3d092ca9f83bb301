'use client';
import type { QualityForecast, QualityReport } from '@touchstone/domain/quality/quality-report';
import type { QualitySettings } from '@touchstone/domain/quality/quality-settings';
import { Section } from '@touchstone/ui/section';
import { Stat, StatGroup } from '@touchstone/ui/stat';
import { useFormatter, useTranslations } from 'next-intl';
import { useFinish } from './use-finish';

const ONE = { maximumFractionDigits: 1 } as const;
const SECONDS_AN_HOUR = 3600;

interface ForecastSectionProps {
  forecast: QualityForecast;
  cost: QualitySettings['cost'];
  asOf: QualityReport['asOf'];
}

/** When it will be done, and what that costs. */
export function ForecastSection({ forecast, cost, asOf }: ForecastSectionProps) {
  const t = useTranslations('quality');
  const format = useFormatter();
  const finish = useFinish();
  const { left, days, perDay, perDayCi95, seconds } = forecast;
  const money = (amount: number) =>
    cost ? format.number(amount, { style: 'currency', currency: cost.currency }) : '';
  const one = (value: number) => format.number(value, ONE);
  return (
    <Section title={t('forecast.title')}>
      <StatGroup className="rounded-lg border bg-surface p-4">
        <Stat label={t('forecast.left')} value={format.number(left)} />
        <Stat
          label={t('forecast.pace')}
          value={one(perDay)}
          interval={perDayCi95 && `[${one(perDayCi95[0])}, ${one(perDayCi95[1])}]`}
          hint={t('forecast.paceHint', { days })}
        />
        <Stat
          label={t('forecast.done')}
          value={<span className="text-base">{finish(forecast, asOf)}</span>}
        />
        <Stat
          label={t('forecast.hours')}
          value={seconds === null ? '–' : one((left * seconds) / SECONDS_AN_HOUR)}
          hint={
            seconds === null ? t('forecast.hoursNone') : t('forecast.hoursHint', { seconds: one(seconds) })
          }
        />
        <Stat
          label={t('forecast.cost')}
          value={cost ? money(left * Number(cost.amount)) : '–'}
          hint={
            cost ? t('forecast.costHint', { amount: money(Number(cost.amount)) }) : t('forecast.costNone')
          }
        />
      </StatGroup>
    </Section>
  );
}
