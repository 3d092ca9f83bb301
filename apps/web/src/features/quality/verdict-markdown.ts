import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import { criterionText } from './criterion-text';
import type { FigureText } from './figure-text';
import { markdownTable } from './markdown-table';

/** Whether the judgments can be frozen, and each reason with what was found. */
export function verdictMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  figures: FigureText,
  report: QualityReport,
): string[] {
  const { answer, criteria } = report.verdict;
  const { asks, facts } = criterionText(t, figures, report);
  const rows = criteria.map((criterion) => [
    ...[t(`verdict.states.${criterion.state}`), asks(criterion), facts(criterion).join(' ')],
  ]);
  return [
    `## ${t('verdict.title')}`,
    `**${t(`verdict.${answer}`)}.** ${t(`verdict.${answer}Text`)}`,
    ...(rows.length > 0 ? [markdownTable([t('file.state'), t('file.reasons'), t('file.value')], rows)] : []),
  ];
}
