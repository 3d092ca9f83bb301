'use client';
import { Progress } from '@touchstone/ui/progress';
import { useTranslations } from 'next-intl';
import { useFormatBytes } from '../common/use-format-bytes';
import type { ImportRow } from './use-imports';

/** How much of the file is read. Its lines are not known before its end, its bytes are. */
export function ImportProgress({ row }: { row: ImportRow }) {
  const t = useTranslations('imports.list');
  const bytes = useFormatBytes();
  const { state, fileName, bytesRead, fileBytes, linesRead } = row;
  const words =
    state === 'queued'
      ? t('queuedText')
      : t('read', { read: bytes(bytesRead), total: bytes(fileBytes), lines: linesRead });
  return (
    <div className="mt-3 flex flex-col gap-1.5">
      <Progress
        label={t('progress', { file: fileName })}
        value={bytesRead}
        max={fileBytes}
        valueText={words}
      />
      <p className="text-sm text-muted tabular">{words}</p>
    </div>
  );
}
