'use client';
import type { QualityForecast } from '@touchstone/domain/quality/quality-report';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';
import { daysLeft } from './days-left';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Nobody plans by a date further off. */
const FURTHEST_DAYS = 3650;

/** Between which days everything will be judged, in words. */
export function useFinish() {
  const t = useTranslations('quality.forecast');
  const format = useFormatter();
  return (forecast: QualityForecast, asOf: string): string => {
    if (forecast.left === 0) return t('doneAll');
    if (forecast.perDay === 0) return t('doneNever');
    const range = daysLeft(forecast);
    if (!range) return t('doneUnknown');
    const day = (days: number) =>
      days > FURTHEST_DAYS
        ? '…'
        : format.dateTime(new Date(Date.parse(asOf) + days * DAY_MS), { ...DAY, timeZone: 'UTC' });
    return t('doneOn', { from: day(range[0]), to: day(range[1]) });
  };
}
