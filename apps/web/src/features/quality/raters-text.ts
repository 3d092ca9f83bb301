import type { QualityRater, QualityReport } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import type { FigureText } from './figure-text';

/** How annotators are held against all together, and how many stand where. */
export function ratersText(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { withInterval }: FigureText,
  { raters, withOthers }: QualityReport,
): [about: string, counts: string] {
  const count = (standing: QualityRater['standing']) =>
    raters.filter((rater) => rater.standing === standing).length;
  return [
    t('raters.text', { all: withInterval('percent', withOthers.share, withOthers.ci95) }),
    t('raters.groups', { above: count('above'), below: count('below'), rest: count('cannot_tell') }),
  ];
}
