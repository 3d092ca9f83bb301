'use client';
import type { QualityConsensus } from '@touchstone/domain/quality/quality-report';
import { BarChart } from '@touchstone/ui/bar-chart';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { consensusText } from './consensus-text';
import { TooLittle } from './too-little';
import { useFigureText } from './use-figure-text';

/** How many labels are how sure. */
export function ConsensusSection({ consensus }: { consensus: QualityConsensus }) {
  const t = useTranslations('quality.consensus');
  const { text, bins } = consensusText(useTranslations('quality'), useFigureText(), consensus);
  return (
    <Section title={t('title')}>
      {consensus.comparisons === 0 ? (
        <TooLittle title={t('question')} text={t('none')} />
      ) : (
        <BarChart
          className="rounded-lg border bg-surface p-4"
          title={t('question')}
          description={text}
          axisLabel={t('axis')}
          rows={bins.map(({ label, comparisons: n, isSure }) => ({
            ...{ id: label, label, value: n, valueText: t('bar', { n }) },
            tone: isSure ? ('accent' as const) : ('muted' as const),
          }))}
        />
      )}
    </Section>
  );
}
