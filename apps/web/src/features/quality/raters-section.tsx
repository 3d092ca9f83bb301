'use client';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { RatersTable } from './raters-table';
import { ratersText } from './raters-text';
import { useFigureText } from './use-figure-text';

interface RatersSectionProps {
  report: QualityReport;
  names: Record<string, string>;
}

export function RatersSection({ report, names }: RatersSectionProps) {
  const t = useTranslations('quality');
  const [about, counts] = ratersText(t, useFigureText(), report);
  return (
    <Section title={t('raters.title')} description={about}>
      {report.raters.length === 0 ? (
        <p className="text-muted">{t('raters.none')}</p>
      ) : (
        <>
          <p className="mb-3">{counts}</p>
          <RatersTable raters={report.raters} names={names} />
        </>
      )}
    </Section>
  );
}
