'use client';
import { Callout } from '@touchstone/ui/callout';
import { useTranslations } from 'next-intl';
import { UploadError } from './upload-file';

/** Why a file did not arrive. Stopping it oneself is no failure. */
export function UploadFailure({ error }: { error: Error }) {
  const t = useTranslations('imports.upload');
  if (error.name === 'AbortError') return null;
  const status = error instanceof UploadError ? error.status : 0;
  const detail = error instanceof UploadError ? error.detail : undefined;
  return (
    <Callout tone="danger" title={t('failed')}>
      {detail ?? (status === 0 ? t('offline') : t('unknown', { status }))}
    </Callout>
  );
}
