import type { useTranslations } from 'next-intl';
import type { AgreementFigures } from '@touchstone/domain/quality/agreement';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { biasFacts } from './bias-facts';
import { criterionText } from './criterion-text';
import { figureText, type NumberFormat } from './figure-text';
import { groupsMarkdown } from './groups-markdown';
import { markdownTable, plainCell } from './markdown-table';
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
  { withInterval }: ReturnType<typeof figureText>,
  { report: { agreement }, dimensions }: QualityFile,
): string[][] {
  const { choice, graded, best, byDimension, byGuideline, byWeek } = agreement;
  const row = (
    label: string,
    of: AgreementFigures,
    figure: keyof Omit<AgreementFigures, 'items' | 'pairedItems' | 'votes'>,
  ) => {
    const { value, ci95 } = of[figure];
    return [plainCell(label), withInterval('coefficient', value, ci95), String(of.pairedItems)];
  };
  return [
    ...(['raw', 'alphaNominal', 'gwetAc2', 'fleissKappa'] as const).map((figure) =>
      row(t(`agreement.${figure}`), choice.planned, figure),
    ),
    ...(graded
      ? [
          row(t('agreement.gradedOrdinal'), graded.planned, 'alphaOrdinal'),
          row(t('agreement.gradedInterval'), graded.planned, 'alphaInterval'),
        ]
      : []),
    ...(best ? [row(t('agreement.bestAlpha'), best.planned, 'alphaNominal')] : []),
    ...byDimension.map(({ id, agreement: of }) => row(dimensions[id] ?? id, of.planned, 'alphaNominal')),
    ...byGuideline.map(({ version, agreement: of }) =>
      row(t('agreement.guideline', { version }), of.planned, 'alphaNominal'),
    ),
    ...byWeek.map(({ week, agreement: of }) =>
      row(`${t('agreement.week')} ${week}`, of.planned, 'alphaNominal'),
    ),
  ];
}
