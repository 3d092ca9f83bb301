'use client';
import { Badge, type BadgeTone } from '@touchstone/ui/badge';
import { Callout } from '@touchstone/ui/callout';
import { Card } from '@touchstone/ui/card';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { useFormatBytes } from '../common/use-format-bytes';
import { ImportCounts } from './import-counts';
import { ImportProgress } from './import-progress';
import { Refusals } from './refusals';
import { isLive, type ImportRow } from './use-imports';

const TONES: Record<ImportRow['state'], BadgeTone> = {
  queued: 'neutral',
  running: 'accent',
  done: 'success',
  failed: 'danger',
};

export interface ImportCardProps {
  projectId: string;
  row: ImportRow;
}

/** One import: how far it is, what went in, and what did not. */
export function ImportCard({ projectId, row }: ImportCardProps) {
  const t = useTranslations('imports.list');
  const format = useFormatter();
  const bytes = useFormatBytes();
  const declare = useTranslations('importDeclare');
  const harmOf = useTranslations('harm.kind');
  const { fileName, state, licence, origin, harmKinds } = row;
  return (
    <Card>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 font-semibold wrap-anywhere">{fileName}</h3>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <p className="text-sm text-muted wrap-anywhere">
        {t('about', {
          size: bytes(row.fileBytes),
          format: declare(`format.${row.format}`),
          licence,
          origin,
        })}
      </p>
      {harmKinds.length > 0 && (
        <p className="text-sm text-muted">
          {declare('harm.declared', {
            kinds: format.list(harmKinds.map((kind) => harmOf(kind))),
          })}
        </p>
      )}
      <p className="text-sm text-muted">
        {t('when', { when: format.dateTime(new Date(row.createdAt), MOMENT) })}
      </p>
      {isLive(row) && <ImportProgress row={row} />}
      {state === 'failed' && (
        <Callout tone="danger" title={t('failedTitle', { error: row.error ?? '' })} className="mt-3">
          {t('failedText')}
        </Callout>
      )}
      <ImportCounts row={row} />
      {row.refused > 0 && (
        <Refusals projectId={projectId} importId={row.id} fileName={fileName} count={row.refused} />
      )}
    </Card>
  );
}
