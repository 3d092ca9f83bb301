import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { useTranslations } from 'next-intl';
import type { NumberFormat } from './figure-text';
import { forecastFacts } from './forecast-facts';
import { markdownTable } from './markdown-table';

/** When everything will be judged, and what that takes. */
export function forecastMarkdown(
  t: ReturnType<typeof useTranslations<'quality'>>,
  format: NumberFormat,
  report: QualityReport,
): string[] {
  const rows = forecastFacts(t, format, report).map(({ label, value, interval, hint }) => [
    ...[label, interval ? `${value} ${interval}` : value, hint ?? ''],
  ]);
  return [
    `## ${t('forecast.title')}`,
    markdownTable([t('file.figure'), t('file.value'), t('file.note')], rows),
  ];
}
