import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import { BIAS_KINDS, biasFacts } from './bias-facts';
import type { FigureText } from './figure-text';
import { markdownTable } from './markdown-table';

/** What else moves judgments, and how the newest reward model sees them. */
export function biasMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  figures: FigureText,
  { bias, model }: QualityReport,
): string[] {
  const rows = BIAS_KINDS.map((kind) => {
    const { share, ci95, trials } = bias[kind];
    return [t(`bias.${kind}`), figures.withInterval('percent', share, ci95), String(trials)];
  });
  return [
    `## ${t('bias.title')}`,
    t('bias.text'),
    markdownTable([t('bias.axis'), t('file.value'), 'n'], rows),
    ...biasFacts(t, figures, bias, model).map(({ label, text }) => `**${label}.** ${text}`),
  ];
}
