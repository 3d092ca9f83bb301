'use client';
import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import { IntervalChart } from '@touchstone/ui/interval-chart';
import { useTranslations } from 'next-intl';
import { intervalRow } from './interval-rows';
import { LEAST_PAIRED } from './least-paired';
import { overallAgreement } from './overall-agreement';
import { TooLittle } from './too-little';
import { useFigureText } from './use-figure-text';

/** Every figure of agreement of the whole project that has enough behind it. */
export function AgreementChart({ agreement }: { agreement: QualityAgreement }) {
  const t = useTranslations('quality.agreement');
  const figures = useFigureText();
  const all = overallAgreement(agreement);
  const shown = all.filter(({ pairedItems }) => pairedItems >= LEAST_PAIRED);
  const [first] = shown;
  if (!first) {
    const most = Math.max(...all.map(({ pairedItems }) => pairedItems));
    return <TooLittle title={t('overall')} text={t('least', { n: LEAST_PAIRED, most })} />;
  }
  const { pairedItems: items } = first;
  return (
    <IntervalChart
      className="rounded-lg border bg-surface p-4"
      title={t('overall')}
      description={t('overallText', { items })}
      axisLabel={t('axis')}
      format={figures.coefficient}
      rows={shown.flatMap(({ id, figure, pairedItems }) =>
        intervalRow(
          // Said above, unless it is another.
          { id, label: t(id), ...(pairedItems !== items && { note: figures.n(pairedItems) }) },
          figure.value,
          figure.ci95,
          figures.agreement(figure, pairedItems),
        ),
      )}
    />
  );
}
