'use client';
import { useTranslations } from 'next-intl';
import { DownloadRow } from '../snapshot/download-row';
import type { ScoringView } from './runs-query';

const FORMATS = ['jsonl', 'csv'] as const;

export interface ScoreFilesProps {
  projectId: string;
  modelId: string;
  files: ScoringView['files'];
}

export function ScoreFiles({ projectId, modelId, files }: ScoreFilesProps) {
  const t = useTranslations('reward.scores');
  return (
    <ul aria-label={t('title')}>
      {FORMATS.map((format) => {
        const file = files.find((candidate) => candidate.format === format);
        if (!file) return null;
        return (
          <DownloadRow
            key={format}
            name={t(format)}
            hint={t(`${format}Hint`)}
            href={`/api/v1/projects/${projectId}/models/${modelId}/scores/${format}`}
            file={file}
          />
        );
      })}
    </ul>
  );
}
