'use client';
import { Button } from '@touchstone/ui/button';
import { Skeleton } from '@touchstone/ui/skeleton';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { DownloadRefusals } from './download-refusals';
import { useRefusals } from './use-refusals';

export interface RefusalsTableProps {
  projectId: string;
  importId: string;
  fileName: string;
  count: number;
}

/** Each refused line with its number, why, and how it starts. */
export function RefusalsTable({ projectId, importId, fileName, count }: RefusalsTableProps) {
  const t = useTranslations('imports.refusals');
  const format = useFormatter();
  const refusals = useRefusals(projectId, importId, count);
  const rows = refusals.data?.pages.flat() ?? [];
  return (
    <div className="mt-2">
      <LoadError query={refusals} className="mb-2" />
      {refusals.isPending ? (
        <Skeleton className="h-32 w-full" />
      ) : (
        <div className="overflow-hidden rounded-md border">
          <Table label={t('table', { file: fileName })} className="text-sm">
            <thead>
              <tr>
                <Th numeric className="w-16">
                  {t('line')}
                </Th>
                <Th>{t('reason')}</Th>
                <Th>{t('excerpt')}</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, reason, excerpt }) => (
                <tr key={line}>
                  <Td numeric>{format.number(line)}</Td>
                  <Td className="min-w-32">{reason}</Td>
                  <Td className="max-w-xs min-w-56 font-mono wrap-anywhere text-muted">{excerpt}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {refusals.hasNextPage && (
          <Button size="sm" busy={refusals.isFetchingNextPage} onClick={() => void refusals.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
        <DownloadRefusals projectId={projectId} importId={importId} fileName={fileName} />
      </div>
    </div>
  );
}
