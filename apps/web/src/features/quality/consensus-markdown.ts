import type { QualityConsensus } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import { consensusText } from './consensus-text';
import type { FigureText } from './figure-text';
import { markdownTable } from './markdown-table';

/** How many labels are how sure. */
export function consensusMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  figures: FigureText,
  consensus: QualityConsensus,
): string[] {
  const head = `## ${t('consensus.title')}`;
  if (consensus.comparisons === 0) return [head, t('consensus.none')];
  const { text, bins } = consensusText(t, figures, consensus);
  const rows = bins.map(({ label, comparisons }) => [label, t('consensus.bar', { n: comparisons })]);
  return [head, text, markdownTable([t('consensus.probability'), t('consensus.axis')], rows)];
}
