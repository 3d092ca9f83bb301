'use client';
import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import { Callout } from '@touchstone/ui/callout';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { AgreementChart } from './agreement-chart';
import { AgreementOverTime } from './agreement-over-time';
import { PartsChart } from './parts-chart';
import { RaterPairs } from './rater-pairs';
import { topUpsText } from './top-ups-text';
import { useFigureText } from './use-figure-text';

interface AgreementSectionProps {
  agreement: QualityAgreement;
  names: Record<string, string>;
  dimensions: Record<string, string>;
}

export function AgreementSection({ agreement, names, dimensions }: AgreementSectionProps) {
  const t = useTranslations('quality.agreement');
  const topUps = topUpsText(useTranslations('quality'), useFigureText(), agreement);
  const { byDimension, byGuideline } = agreement;
  return (
    <Section title={t('title')} description={t('text')}>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <AgreementChart agreement={agreement} />
        <AgreementOverTime byWeek={agreement.byWeek} />
        {byDimension.length > 0 && (
          <PartsChart
            title={t('byDimension')}
            parts={byDimension.map(({ id, agreement: of }) => ({
              id,
              label: dimensions[id] ?? id,
              of: of.planned,
            }))}
          />
        )}
        {byGuideline.length > 1 && (
          <PartsChart
            title={t('byGuideline')}
            parts={byGuideline.map(({ version, agreement: of }) => ({
              ...{ id: String(version), label: t('guideline', { version }), of: of.planned },
            }))}
          />
        )}
      </div>
      {topUps !== null && (
        <Callout className="mt-6" title={t('topUps')}>
          <p className="tabular">{topUps}</p>
        </Callout>
      )}
      <RaterPairs pairs={agreement.pairs} least={agreement.leastShared} names={names} />
    </Section>
  );
}
