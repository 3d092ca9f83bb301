import type { QualityConsensus } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import type { FigureText } from './figure-text';

const BIN = 0.1;

/** How many labels are how sure, in words and by their probability. */
export function consensusText(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { whole }: FigureText,
  { comparisons: all, sure, unsure, level, sureFrom, bins }: QualityConsensus,
) {
  return {
    text: t('consensus.text', { sure, unsure, level, all, from: whole(sureFrom) }),
    bins: bins.map(({ from, comparisons }) => ({
      label: t('consensus.bin', { from: whole(from), to: whole(Math.min(1, from + BIN)) }),
      comparisons,
      isSure: from >= sureFrom - 1e-9,
    })),
  };
}
