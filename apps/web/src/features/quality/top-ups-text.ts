import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import type { useTranslations } from 'next-intl';
import type { FigureText } from './figure-text';

/** What judgments asked for after a disagreement would make of alpha; null where there are none. */
export function topUpsText(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { withInterval }: FigureText,
  { choice: { topUps } }: QualityAgreement,
): string | null {
  if (!topUps) return null;
  const { votes, items, biasedWithTopUps } = topUps;
  const { value, ci95 } = biasedWithTopUps.alphaNominal;
  return t('agreement.topUpsText', { votes, items, value: withInterval('coefficient', value, ci95) });
}
