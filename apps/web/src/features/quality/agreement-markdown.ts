import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import type { QualityFigure } from '@touchstone/domain/quality/figures';
import type { useTranslations } from 'next-intl';
import type { FigureText } from './figure-text';
import { markdownTable, plainCell } from './markdown-table';
import { overallAgreement } from './overall-agreement';
import { pairsMarkdown } from './pairs-markdown';
import type { QualityFile } from './quality-markdown';
import { topUpsText } from './top-ups-text';

/** Agreement of the whole project and of its parts, what top-ups would make of it, and of each two raters. */
export function agreementMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  figures: FigureText,
  file: QualityFile,
): string[] {
  const { agreement } = file.report;
  const topUps = topUpsText(t, figures, agreement);
  return [
    `## ${t('agreement.title')}`,
    markdownTable([t('file.figure'), t('file.value'), 'n'], rows(t, figures, file)),
    ...(topUps === null ? [] : [`**${t('agreement.topUps')}.** ${topUps}`]),
    ...pairsMarkdown(t, figures, file),
  ];
}

function rows(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { agreement: text }: FigureText,
  { report: { agreement }, dimensions }: QualityFile,
): string[][] {
  const row = (label: string, figure: QualityFigure, pairedItems: number) => [
    ...[label, text(figure, pairedItems), String(pairedItems)],
  ];
  const part = (label: string, { planned }: QualityAgreement['choice']) =>
    row(label, planned.alphaNominal, planned.pairedItems);
  return [
    ...overallAgreement(agreement).map(({ id, figure, pairedItems }) =>
      row(t(`agreement.${id}`), figure, pairedItems),
    ),
    ...agreement.byDimension.map(({ id, agreement: of }) => part(plainCell(dimensions[id] ?? id), of)),
    ...agreement.byGuideline.map(({ version, agreement: of }) =>
      part(t('agreement.guideline', { version }), of),
    ),
    ...agreement.byWeek.map(({ week, agreement: of }) => part(`${t('agreement.week')} ${week}`, of)),
  ];
}
