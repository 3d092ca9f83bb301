'use client';
import { Button } from '@touchstone/ui/button';
import { Progress } from '@touchstone/ui/progress';
import { useTranslations } from 'next-intl';
import { useFormatBytes } from '../common/use-format-bytes';

export interface UploadProgressProps {
  file: File;
  /** Bytes on the server so far. */
  sent: number;
  onStop: () => void;
}

export function UploadProgress({ file, sent, onStop }: UploadProgressProps) {
  const t = useTranslations('imports.upload');
  const bytes = useFormatBytes();
  const words = t('sent', { sent: bytes(sent), total: bytes(file.size) });
  return (
    <div className="flex items-center gap-4">
      <div className="flex min-w-0 flex-1 flex-col gap-1.5 text-sm">
        <div className="flex justify-between gap-4">
          <span className="min-w-0 truncate">{t('sending', { file: file.name })}</span>
          <span className="shrink-0 text-muted tabular">{words}</span>
        </div>
        <Progress label={t('sending', { file: file.name })} value={sent} max={file.size} valueText={words} />
      </div>
      <Button onClick={onStop}>{t('stop')}</Button>
    </div>
  );
}
