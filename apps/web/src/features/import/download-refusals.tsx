'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { saveText } from '../common/save-text';
import { csvOf } from './csv-of';
import { fetchAllRefusals } from './use-refusals';

export interface DownloadRefusalsProps {
  projectId: string;
  importId: string;
  fileName: string;
}

/** All refused lines as a file, to mend them at their source. */
export function DownloadRefusals({ projectId, importId, fileName }: DownloadRefusalsProps) {
  const t = useTranslations('imports.refusals');
  const download = useMutation({
    mutationFn: () => fetchAllRefusals(projectId, importId),
    onSuccess: (refusals) => {
      const rows = refusals.map(({ line, reason, excerpt }) => [line, reason, excerpt]);
      const text = csvOf([['line', 'reason', 'excerpt'], ...rows]);
      saveText(`${fileName}.refused.csv`, 'text/csv;charset=utf-8', text);
    },
  });
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        icon={<Download aria-hidden />}
        busy={download.isPending}
        onClick={() => {
          download.mutate();
        }}
      >
        {t('csv')}
      </Button>
      {download.isError && (
        <p role="alert" className="text-sm text-danger-ink">
          {t('csvFailed')}
        </p>
      )}
    </>
  );
}
