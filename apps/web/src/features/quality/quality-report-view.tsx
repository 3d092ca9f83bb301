'use client';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { AgreementSection } from './agreement-section';
import { BiasSection } from './bias-section';
import { ConsensusSection } from './consensus-section';
import { ForecastSection } from './forecast-section';
import { GroupsSection } from './groups-section';
import { RatersSection } from './raters-section';
import { VerdictCard } from './verdict-card';

export interface QualityReportViewProps {
  report: QualityReport;
  /** Of raters, by id. */
  names: Record<string, string>;
  /** Of dimensions, by id. */
  dimensions: Record<string, string>;
}

/** A report from the answer down to its reasons. */
export function QualityReportView({ report, names, dimensions }: QualityReportViewProps) {
  const t = useTranslations('quality');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const date = format.dateTime(new Date(report.asOf), { ...MOMENT, timeZone });
  return (
    <>
      <p className="mb-4 text-sm text-muted tabular">
        {t('asOf', { date, judgments: report.judgments, comparisons: report.comparisons })}
      </p>
      <VerdictCard report={report} />
      {report.judgments > 0 && (
        <>
          <ForecastSection report={report} />
          <AgreementSection agreement={report.agreement} names={names} dimensions={dimensions} />
          <ConsensusSection consensus={report.consensus} />
          <RatersSection report={report} names={names} />
          <BiasSection bias={report.bias} model={report.model} />
          <GroupsSection attributes={report.attributes ?? []} />
        </>
      )}
    </>
  );
}
