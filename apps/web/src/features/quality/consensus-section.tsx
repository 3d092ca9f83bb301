'use client';
import type { QualityConsensus } from '@touchstone/domain/quality/quality-report';
import { BarChart } from '@touchstone/ui/bar-chart';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { TooLittle } from './too-little';
import { useFigureText } from './use-figure-text';

const BIN = 0.1;

/** How many labels are how sure. */
export function ConsensusSection({ consensus }: { consensus: QualityConsensus }) {
  const t = useTranslations('quality.consensus');
  const { whole } = useFigureText();
  const { comparisons, sure, unsure, level, sureFrom, bins } = consensus;
  return (
    <Section title={t('title')}>
      {comparisons === 0 ? (
        <TooLittle title={t('question')} text={t('none')} />
      ) : (
        <BarChart
          className="rounded-lg border bg-surface p-4"
          title={t('question')}
          description={t('text', { sure, unsure, level, all: comparisons, from: whole(sureFrom) })}
          axisLabel={t('axis')}
          rows={bins.map(({ from, comparisons: n }) => ({
            id: String(from),
            label: t('bin', { from: whole(from), to: whole(Math.min(1, from + BIN)) }),
            value: n,
            valueText: t('bar', { n }),
            tone: from < sureFrom - 1e-9 ? ('muted' as const) : ('accent' as const),
          }))}
        />
      )}
    </Section>
  );
}
