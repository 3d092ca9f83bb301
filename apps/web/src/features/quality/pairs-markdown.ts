import type { useTranslations } from 'next-intl';
import type { FigureText } from './figure-text';
import { markdownTable, plainCell } from './markdown-table';
import { namedPairs } from './named-pairs';
import type { QualityFile } from './quality-markdown';

/** Kappa of each two raters, by name. */
export function pairsMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { withInterval }: FigureText,
  { report, names, locale }: QualityFile,
): string[] {
  const { pairs, leastShared: least } = report.agreement;
  const heads = (['first', 'second', 'shared', 'same', 'kappa'] as const).map((key) => t(`agreement.${key}`));
  const nameOf = (id: string) => names[id] ?? t('raters.unnamed');
  const rows = namedPairs(pairs, nameOf, locale).map(({ first, second, same, kappa, kappaCi95 }) => [
    plainCell(first),
    plainCell(second),
    String(same.trials),
    withInterval('percent', same.share, same.ci95),
    withInterval('coefficient', kappa, kappaCi95),
  ]);
  return [
    `### ${t('agreement.pairs')}`,
    ...(rows.length === 0
      ? [t('agreement.pairsNone', { least })]
      : [t('agreement.pairsText', { least }), markdownTable(heads, rows)]),
  ];
}
