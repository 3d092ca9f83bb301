import type { useTranslations } from 'next-intl';
import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import type { QualityFigure } from '@touchstone/domain/quality/figures';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { biasFacts } from './bias-facts';
import { criterionText } from './criterion-text';
import { figureText, type FigureText, type NumberFormat } from './figure-text';
import { groupsMarkdown } from './groups-markdown';
import { markdownTable, plainCell } from './markdown-table';
import { overallAgreement } from './overall-agreement';
import { ratersMarkdown } from './raters-markdown';

export interface QualityFile {
  project: string;
  report: QualityReport;
  names: Record<string, string>;
  dimensions: Record<string, string>;
}

/**
 * A report as one Markdown file, to lie beside the data it is about: a dataset's card is Markdown, it shows what changed line by
 * line in version control, and there is nothing in it to run. The charts' numbers are its tables.
 */
export function qualityMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  groups: ReturnType<typeof useTranslations<'quality.groups'>>,
  format: NumberFormat,
  file: QualityFile,
): string {
  const { project, report } = file;
  const figures = figureText(t, format);
  const { asks, found, stillNeeds } = criterionText(t, figures);
  const { verdict, consensus } = report;
  const head = [
    `# ${t('file.heading', { project: plainCell(project) })}`,
    t('asOf', { date: report.asOf, judgments: report.judgments, comparisons: report.comparisons }),
    `## ${t('verdict.title')}`,
    `**${t(`verdict.${verdict.answer}`)}.** ${t(`verdict.${verdict.answer}Text`)}`,
  ];
  if (report.judgments === 0) return `${head.join('\n\n')}\n`;
  const reasons = verdict.criteria.map((criterion) => [
    t(`verdict.states.${criterion.state}`),
    asks(criterion),
    [found(criterion), stillNeeds(criterion)].filter(Boolean).join(' '),
  ]);
  return `${[
    ...head,
    markdownTable([t('file.state'), t('file.reasons'), t('file.value')], reasons),
    t('file.method'),
    `## ${t('agreement.title')}`,
    markdownTable([t('file.figure'), t('file.value'), 'n'], agreementRows(t, figures, file)),
    `## ${t('consensus.title')}`,
    t('consensus.text', {
      ...{
        sure: consensus.sure,
        unsure: consensus.unsure,
        level: consensus.level,
        all: consensus.comparisons,
      },
      from: figures.percent(consensus.sureFrom),
    }),
    `## ${t('raters.title')}`,
    ratersMarkdown(t, figures, file),
    `## ${t('bias.title')}`,
    ...biasFacts(t, figures, report.bias, report.model).map(({ label, text }) => `**${label}.** ${text}`),
    ...groupsMarkdown(groups, figures, report.attributes ?? []),
  ].join('\n\n')}\n`;
}

function agreementRows(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { agreement: text }: FigureText,
  { report: { agreement }, dimensions }: QualityFile,
): string[][] {
  const row = (label: string, figure: QualityFigure, pairedItems: number) => [
    ...[plainCell(label), text(figure, pairedItems), String(pairedItems)],
  ];
  const part = (label: string, { planned }: QualityAgreement['choice']) =>
    row(label, planned.alphaNominal, planned.pairedItems);
  return [
    ...overallAgreement(agreement).map(({ id, figure, pairedItems }) =>
      row(t(`agreement.${id}`), figure, pairedItems),
    ),
    ...agreement.byDimension.map(({ id, agreement: of }) => part(dimensions[id] ?? id, of)),
    ...agreement.byGuideline.map(({ version, agreement: of }) =>
      part(t('agreement.guideline', { version }), of),
    ),
    ...agreement.byWeek.map(({ week, agreement: of }) => part(`${t('agreement.week')} ${week}`, of)),
  ];
}
