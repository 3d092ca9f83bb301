import type { useTranslations } from 'next-intl';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { agreementMarkdown } from './agreement-markdown';
import { biasMarkdown } from './bias-markdown';
import { consensusMarkdown } from './consensus-markdown';
import { figureText, LEAST_TRIALS, type NumberFormat } from './figure-text';
import { forecastMarkdown } from './forecast-markdown';
import { groupsMarkdown } from './groups-markdown';
import { LEAST_PAIRED } from './least-paired';
import { plainCell } from './markdown-table';
import { ratersMarkdown } from './raters-markdown';
import { verdictMarkdown } from './verdict-markdown';

export interface QualityFile {
  project: string;
  report: QualityReport;
  names: Record<string, string>;
  dimensions: Record<string, string>;
  /** Whose order of names. */
  locale: string;
}

/**
 * A report as one Markdown file, to lie beside the data it is about: a dataset's card is Markdown, it shows what changed line by
 * line in version control, and there is nothing in it to run. What the page draws, its tables say.
 */
export function qualityMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  groups: ReturnType<typeof useTranslations<'quality.groups'>>,
  format: NumberFormat,
  file: QualityFile,
): string {
  const { project, report } = file;
  const figures = figureText(t, format);
  const head = [
    `# ${t('file.heading', { project: plainCell(project) })}`,
    t('asOf', { date: report.asOf, judgments: report.judgments, comparisons: report.comparisons }),
    ...verdictMarkdown(t, figures, report),
  ];
  const rest =
    report.judgments === 0
      ? []
      : [
          t('file.method', { paired: LEAST_PAIRED, trials: LEAST_TRIALS }),
          ...forecastMarkdown(t, format, report),
          ...agreementMarkdown(t, figures, file),
          ...consensusMarkdown(t, figures, report.consensus),
          ...ratersMarkdown(t, format, figures, file),
          ...biasMarkdown(t, figures, report),
          ...groupsMarkdown(groups, figures, report.attributes ?? []),
        ];
  return `${[...head, ...rest].join('\n\n')}\n`;
}
