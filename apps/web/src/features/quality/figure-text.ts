import type { IntervalOf95, QualityFigure, QualityShare } from '@touchstone/domain/quality/figures';
import type { useFormatter, useTranslations } from 'next-intl';
import { PERCENT, WHOLE_PERCENT } from '../common/percent';
import { LEAST_PAIRED } from './least-paired';

/** Judgments behind one annotator's share from which on it is written: a share of fewer is mostly its interval. */
export const LEAST_TRIALS = 10;

const COEFFICIENT = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const POINTS = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;

export type NumberFormat = ReturnType<typeof useFormatter>;
export type FigureText = ReturnType<typeof figureText>;

/** How a figure and its interval are written: coefficients with two decimals, shares in per cent, changes in points. */
export function figureText(t: ReturnType<typeof useTranslations<'quality'>>, format: NumberFormat) {
  const write = {
    coefficient: (value: number) => format.number(value, COEFFICIENT),
    percent: (value: number) => format.number(value, PERCENT),
    whole: (value: number) => format.number(value, WHOLE_PERCENT),
    points: (value: number) => format.number(100 * value, POINTS),
  };
  const withInterval = (
    kind: keyof typeof write,
    value: number | null,
    ci95: IntervalOf95 | null,
  ): string => {
    if (value === null) return t('too');
    if (ci95 === null) return write[kind](value);
    return t('interval', {
      value: write[kind](value),
      low: write[kind](ci95[0]),
      high: write[kind](ci95[1]),
    });
  };
  const n = (trials: number) => t('of', { n: trials });
  return {
    ...write,
    withInterval,
    n,
    /** Of one annotator: of too few judgments only how many they are. */
    share: ({ trials, share, ci95 }: QualityShare): string => {
      if (trials === 0) return '–';
      return trials < LEAST_TRIALS ? n(trials) : withInterval('percent', share, ci95);
    },
    /** Agreement on comparisons with two planned judgments or more. */
    agreement: ({ value, ci95 }: QualityFigure, pairedItems: number): string => {
      if (pairedItems < LEAST_PAIRED) return t('too');
      return value === null ? t('undefined') : withInterval('coefficient', value, ci95);
    },
  };
}
