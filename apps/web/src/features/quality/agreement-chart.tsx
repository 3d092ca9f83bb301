'use client';
import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import type { QualityFigure } from '@touchstone/domain/quality/figures';
import { IntervalChart } from '@touchstone/ui/interval-chart';
import { useTranslations } from 'next-intl';
import { intervalRow } from './interval-rows';
import { LEAST_PAIRED } from './least-paired';
import { TooLittle } from './too-little';
import { useFigureText } from './use-figure-text';

type Shown =
  'raw' | 'alphaNominal' | 'gwetAc2' | 'fleissKappa' | 'gradedOrdinal' | 'gradedInterval' | 'bestAlpha';
const NOTHING: QualityFigure = { value: null, ci95: null, undefinedBecause: 'no_votes' };

/** Every figure of agreement of the whole project. */
export function AgreementChart({ agreement: { choice, graded, best } }: { agreement: QualityAgreement }) {
  const t = useTranslations('quality.agreement');
  const { coefficient, withInterval } = useFigureText();
  const { planned } = choice;
  const most = Math.max(planned.pairedItems, best?.planned.pairedItems ?? 0);
  if (most < LEAST_PAIRED)
    return <TooLittle title={t('overall')} text={t('least', { n: LEAST_PAIRED, most })} />;
  const row = (id: Shown, { value, ci95 }: QualityFigure) =>
    intervalRow({ id, label: t(id) }, value, ci95, withInterval('coefficient', value, ci95));
  return (
    <IntervalChart
      className="rounded-lg border bg-surface p-4"
      title={t('overall')}
      description={t('overallText', { items: planned.pairedItems, votes: planned.votes })}
      axisLabel={t('axis')}
      format={coefficient}
      rows={[
        ...row('raw', planned.raw),
        ...row('alphaNominal', planned.alphaNominal),
        ...row('gwetAc2', planned.gwetAc2),
        ...row('fleissKappa', planned.fleissKappa),
        ...row('gradedOrdinal', graded?.planned.alphaOrdinal ?? NOTHING),
        ...row('gradedInterval', graded?.planned.alphaInterval ?? NOTHING),
        ...row('bestAlpha', best?.planned.alphaNominal ?? NOTHING),
      ]}
    />
  );
}
