'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { PageHeader } from '@touchstone/ui/page-header';
import { ShieldCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { AttributesSettings } from './attributes-settings';
import { QualityProgress } from './quality-progress';
import { QualityReportView } from './quality-report-view';
import { QualitySettingsForm } from './quality-settings-form';
import { ReportActions } from './report-actions';
import { useQuality, type QualityData } from './use-quality';

export interface QualityViewProps {
  projectId: string;
  initial: QualityData;
  canChange: boolean;
}

export function QualityView({ projectId, initial, canChange }: QualityViewProps) {
  const t = useTranslations('quality');
  const query = useQuality(projectId, initial);
  const { made, underWay, settings, dimensions } = query.data;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<ReportActions projectId={projectId} underWay={underWay} hasReport={made !== null} />}
      />
      <LoadError query={query} className="mb-4" />
      <QualityProgress underWay={underWay} />
      {made ? (
        <QualityReportView report={made.report} names={made.names} dimensions={dimensions} />
      ) : (
        <EmptyState
          className="rounded-lg border bg-surface"
          icon={<ShieldCheck />}
          title={t('none.title')}
          text={t('none.text')}
        />
      )}
      {canChange && <QualitySettingsForm projectId={projectId} settings={settings} />}
      {canChange && <AttributesSettings projectId={projectId} />}
    </>
  );
}
