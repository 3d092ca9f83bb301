import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import type { NumberFormat } from './figure-text';
import { finishText } from './finish-text';

export interface ForecastFact {
  id: 'left' | 'pace' | 'done' | 'hours' | 'cost';
  label: string;
  value: string;
  interval?: string | null;
  hint?: string;
}

const ONE = { maximumFractionDigits: 1 } as const;
const SECONDS_AN_HOUR = 3600;

/** When everything will be judged and what that takes, each with its interval or what it is reckoned from. */
export function forecastFacts(
  t: ReturnType<typeof useTranslations<'quality'>>,
  format: NumberFormat,
  { forecast, settings: { cost }, asOf }: Pick<QualityReport, 'forecast' | 'settings' | 'asOf'>,
): ForecastFact[] {
  const { left, days, perDay, perDayCi95, seconds } = forecast;
  const one = (value: number) => format.number(value, ONE);
  return [
    { id: 'left', label: t('forecast.left'), value: format.number(left) },
    {
      ...{ id: 'pace', label: t('forecast.pace'), value: one(perDay) },
      interval: perDayCi95 && `[${one(perDayCi95[0])}, ${one(perDayCi95[1])}]`,
      hint: t('forecast.paceHint', { days }),
    },
    { id: 'done', label: t('forecast.done'), value: finishText(t, format)(forecast, asOf) },
    {
      ...{ id: 'hours', label: t('forecast.hours') },
      ...(seconds === null
        ? { value: '–', hint: t('forecast.hoursNone') }
        : {
            value: one((left * seconds) / SECONDS_AN_HOUR),
            hint: t('forecast.hoursHint', { seconds: one(seconds) }),
          }),
    },
    { id: 'cost', label: t('forecast.cost'), ...costOf() },
  ];

  function costOf() {
    if (!cost) return { value: '–', hint: t('forecast.costNone') };
    const money = (amount: number) => format.number(amount, { style: 'currency', currency: cost.currency });
    const amount = Number(cost.amount);
    return { value: money(left * amount), hint: t('forecast.costHint', { amount: money(amount) }) };
  }
}
