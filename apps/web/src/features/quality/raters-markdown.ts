import type { useTranslations } from 'next-intl';
import { LEAST_TRIALS, type FigureText } from './figure-text';
import { markdownTable, plainCell } from './markdown-table';
import type { QualityFile } from './quality-markdown';

const SHARES = ['withOthers', 'gold', 'position', 'length', 'format'] as const;

/** The annotators by name, with an interval for every figure. */
export function ratersMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { share, n }: FigureText,
  { report: { raters }, names }: Pick<QualityFile, 'report' | 'names'>,
): string {
  const heads = [
    t('raters.name'),
    t('raters.standing'),
    t('raters.votes'),
    ...SHARES.map((key) => t(`raters.${key}`)),
  ];
  const rows = raters.map((rater) => [
    plainCell(names[rater.raterId] ?? t('raters.unnamed')),
    t(`raters.${rater.standing}`),
    String(rater.votes),
    ...SHARES.map((key) => {
      const { trials } = rater[key];
      return trials < LEAST_TRIALS ? share(rater[key]) : `${share(rater[key])}, ${n(trials)}`;
    }),
  ]);
  return markdownTable(
    heads,
    rows.sort(([a = ''], [b = '']) => a.localeCompare(b)),
  );
}
