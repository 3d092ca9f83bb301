'use client';
import type { QualityBias, QualityReport } from '@touchstone/domain/quality/quality-report';
import { IntervalChart } from '@touchstone/ui/interval-chart';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { BIAS_KINDS, biasFacts } from './bias-facts';
import { intervalRow } from './interval-rows';
import { useFigureText } from './use-figure-text';

const COIN = 0.5;

interface BiasSectionProps {
  bias: QualityBias;
  model: QualityReport['model'];
}

/** What else moves judgments, and how the newest reward model sees them. */
export function BiasSection({ bias, model }: BiasSectionProps) {
  const t = useTranslations('quality.bias');
  const figures = useFigureText();
  const { whole, withInterval, n } = figures;
  const facts = biasFacts(useTranslations('quality'), figures, bias, model);
  const rows = BIAS_KINDS.flatMap((kind) => {
    const { share, ci95, trials } = bias[kind];
    return intervalRow(
      { id: kind, label: t(kind), note: n(trials) },
      share,
      ci95,
      withInterval('percent', share, ci95),
    );
  });
  return (
    <Section title={t('title')}>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {rows.length > 0 && (
          <IntervalChart
            className="rounded-lg border bg-surface p-4"
            title={t('question')}
            description={t('text')}
            axisLabel={t('axis')}
            domain={[0, 1]}
            format={whole}
            reference={{ value: COIN, label: t('half') }}
            rows={rows}
          />
        )}
        <dl className="rounded-lg border bg-surface p-4">
          {facts.map(({ label, text }) => (
            <div key={label} className="border-t py-3 first:border-t-0 first:pt-0 last:pb-0">
              <dt className="font-semibold">{label}</dt>
              <dd className="text-muted tabular">{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}
