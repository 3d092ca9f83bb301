'use client';
import { SNAPSHOT_FORMATS } from '@touchstone/domain/snapshot/snapshot-options';
import { useTranslations } from 'next-intl';
import { DownloadRow } from './download-row';
import type { SnapshotView } from './snapshots-query';

export interface SnapshotFilesProps {
  projectId: string;
  snapshot: SnapshotView;
}

export function SnapshotFiles({ projectId, snapshot }: SnapshotFilesProps) {
  const t = useTranslations('snapshots.files');
  return (
    <ul aria-label={t('title')}>
      {SNAPSHOT_FORMATS.map((format) => {
        const file = snapshot.files.find((candidate) => candidate.format === format);
        if (!file) return null;
        return (
          <DownloadRow
            key={format}
            name={t(format)}
            hint={t(`${format}Hint`)}
            href={`/api/v1/projects/${projectId}/snapshots/${snapshot.id}/${format}`}
            file={file}
          />
        );
      })}
    </ul>
  );
}
