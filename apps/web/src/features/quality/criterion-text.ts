import type { useTranslations } from 'next-intl';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { QualityCriterion } from '@touchstone/domain/quality/quality-verdict';
import type { FigureText } from './figure-text';

/** What a criterion asks, what was found, and what more work would bring, in words. */
export function criterionText(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { coefficient, percent, withInterval }: FigureText,
  { agreement: { until } }: QualityReport,
) {
  const asks = ({ id, threshold }: QualityCriterion): string =>
    t(`verdict.criteria.${id}`, {
      threshold: id === 'agreement' ? coefficient(threshold) : percent(threshold),
    });
  const found = ({ id, state, value, ci95, n, missing }: QualityCriterion): string => {
    switch (id) {
      case 'overlap':
        return t('verdict.facts.overlap', { value: percent(value ?? 0), n, missing: missing ?? 0 });
      case 'agreement':
        return value === null
          ? t('verdict.facts.none')
          : t('verdict.facts.agreement', { value: withInterval('coefficient', value, ci95), n });
      case 'gold':
        return state === 'unused'
          ? t('verdict.facts.goldUnused')
          : t('verdict.facts.gold', { value: withInterval('percent', value, ci95), n });
      case 'consensus':
        return state === 'unused'
          ? t('verdict.facts.consensusUnused')
          : t('verdict.facts.consensus', { value: percent(value ?? 0), n });
      case 'appeals':
        return t('verdict.facts.appeals', { n });
    }
  };
  const stillNeeds = ({ id, missing }: QualityCriterion): string | null =>
    missing === null || id === 'overlap' ? null : t('verdict.facts.missing', { n: missing });
  const narrows = ({ id, state }: QualityCriterion): string | null =>
    id === 'agreement' && state !== 'unmet' && until
      ? t('verdict.until', { width: coefficient(until.width), judgments: until.judgments })
      : null;
  const facts = (criterion: QualityCriterion): string[] =>
    [found(criterion), stillNeeds(criterion), narrows(criterion)].filter((text) => text !== null);
  return { asks, facts };
}
