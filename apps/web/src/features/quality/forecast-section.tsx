'use client';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { Section } from '@touchstone/ui/section';
import { Stat, StatGroup } from '@touchstone/ui/stat';
import { useFormatter, useTranslations } from 'next-intl';
import { forecastFacts } from './forecast-facts';

/** When it will be done, and what that costs. */
export function ForecastSection({ report }: { report: QualityReport }) {
  const t = useTranslations('quality');
  return (
    <Section title={t('forecast.title')}>
      <StatGroup className="rounded-lg border bg-surface p-4">
        {forecastFacts(t, useFormatter(), report).map(({ id, value, ...fact }) => (
          <Stat
            key={id}
            value={id === 'done' ? <span className="block text-base">{value}</span> : value}
            {...fact}
          />
        ))}
      </StatGroup>
    </Section>
  );
}
