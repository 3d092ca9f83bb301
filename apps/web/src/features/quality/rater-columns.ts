import type { QualityShare } from '@touchstone/domain/quality/figures';
import type { QualityRater } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import type { FigureText, NumberFormat } from './figure-text';

export interface RaterColumn {
  head: string;
  text: (rater: QualityRater) => string;
}

const SHARES = {
  withOthers: 'withOthers',
  gold: 'gold',
  position: 'position',
  length: 'length',
  format: 'format',
  withModel: 'model',
} as const;

/** What is measured of an annotator, a column a figure. `share` writes the figures that are shares. */
export function raterColumns(
  t: ReturnType<typeof useTranslations<'quality'>>,
  format: NumberFormat,
  { withInterval }: FigureText,
  share: (of: QualityShare) => string,
): RaterColumn[] {
  return [
    { head: t('raters.votes'), text: ({ votes }) => format.number(votes) },
    ...(Object.keys(SHARES) as (keyof typeof SHARES)[]).map((key) => ({
      head: t(`raters.${SHARES[key]}`),
      text: (rater: QualityRater) => share(rater[key]),
    })),
    {
      head: t('raters.fatigue'),
      text: ({ fatigue: { slope, ci95 } }) => (ci95 ? withInterval('points', slope, ci95) : '–'),
    },
    {
      head: t('raters.seconds'),
      text: ({ medianSeconds: n }) =>
        n === null ? '–' : t('raters.secondsValue', { n: format.number(n, { maximumFractionDigits: 1 }) }),
    },
  ];
}
