import type { QualityShare } from '@touchstone/domain/quality/figures';
import type { useTranslations } from 'next-intl';
import { LEAST_TRIALS, type FigureText, type NumberFormat } from './figure-text';
import { markdownTable, plainCell } from './markdown-table';
import type { QualityFile } from './quality-markdown';
import { raterColumns } from './rater-columns';
import { ratersText } from './raters-text';

/** The annotators by name, with an interval and n for every share. */
export function ratersMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  format: NumberFormat,
  figures: FigureText,
  { report, names, locale }: QualityFile,
): string[] {
  const share = (of: QualityShare) =>
    of.trials < LEAST_TRIALS ? figures.share(of) : `${figures.share(of)}, ${figures.n(of.trials)}`;
  const columns = raterColumns(t, format, figures, share);
  const rows = report.raters
    .map((rater) => ({ rater, name: names[rater.raterId] ?? t('raters.unnamed') }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ rater, name }) => [
      plainCell(name),
      [t(`raters.${rater.standing}`), ...(rater.isOneSided ? [t('raters.oneSided')] : [])].join(' · '),
      ...columns.map(({ text }) => text(rater)),
    ]);
  const heads = [t('raters.name'), t('raters.standing'), ...columns.map(({ head }) => head)];
  return [`## ${t('raters.title')}`, ...ratersText(t, figures, report), markdownTable(heads, rows)];
}
