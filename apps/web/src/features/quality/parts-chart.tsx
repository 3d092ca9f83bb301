'use client';
import type { AgreementFigures } from '@touchstone/domain/quality/agreement';
import { IntervalChart } from '@touchstone/ui/interval-chart';
import { useTranslations } from 'next-intl';
import { intervalRow } from './interval-rows';
import { LEAST_PAIRED } from './least-paired';
import { TooLittle } from './too-little';
import { useFigureText } from './use-figure-text';

interface PartsChartProps {
  title: string;
  parts: { id: string; label: string; of: AgreementFigures }[];
}

/** Alpha of each part of the votes, where it has enough. */
export function PartsChart({ title, parts }: PartsChartProps) {
  const t = useTranslations('quality.agreement');
  const { coefficient, withInterval, n } = useFigureText();
  const rows = parts.flatMap(({ id, label, of: { alphaNominal, pairedItems } }) =>
    pairedItems < LEAST_PAIRED
      ? []
      : intervalRow(
          { id, label, note: n(pairedItems) },
          alphaNominal.value,
          alphaNominal.ci95,
          withInterval('coefficient', alphaNominal.value, alphaNominal.ci95),
        ),
  );
  if (rows.length === 0) {
    const most = Math.max(0, ...parts.map(({ of }) => of.pairedItems));
    return <TooLittle title={title} text={t('least', { n: LEAST_PAIRED, most })} />;
  }
  return (
    <IntervalChart
      className="rounded-lg border bg-surface p-4"
      title={title}
      description={t('partText')}
      axisLabel={t('alpha')}
      format={coefficient}
      rows={rows}
    />
  );
}
