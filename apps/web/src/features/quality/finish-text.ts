import type { QualityForecast } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';
import { daysLeft } from './days-left';
import type { NumberFormat } from './figure-text';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Nobody plans by a date further off. */
const FURTHEST_DAYS = 3650;

/** Between which days everything will be judged, in words. */
export const finishText =
  (t: ReturnType<typeof useTranslations<'quality'>>, format: NumberFormat) =>
  (forecast: QualityForecast, asOf: string): string => {
    if (forecast.left === 0) return t('forecast.doneAll');
    if (forecast.perDay === 0) return t('forecast.doneNever');
    const range = daysLeft(forecast);
    if (!range) return t('forecast.doneUnknown');
    const day = (days: number) =>
      days > FURTHEST_DAYS
        ? '…'
        : format.dateTime(new Date(Date.parse(asOf) + days * DAY_MS), { ...DAY, timeZone: 'UTC' });
    return t('forecast.doneOn', { from: day(range[0]), to: day(range[1]) });
  };
