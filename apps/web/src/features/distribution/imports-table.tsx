'use client';
import { Card } from '@touchstone/ui/card';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import { CONTROL_ROWS } from '../common/row-class';
import { ImportDialog } from './import-dialog';
import type { Distribution } from './use-distribution';

interface ImportsTableProps {
  projectId: string;
  overlap: number;
  imports: Distribution['imports'];
}

/** What of each import is handed out when, and how often. */
export function ImportsTable({ projectId, overlap, imports }: ImportsTableProps) {
  const t = useTranslations('distribution.imports');
  const common = useTranslations('common');
  const format = useFormatter();
  if (imports.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <Card padded={false}>
      <Table label={t('title')} className={CONTROL_ROWS}>
        <thead>
          <tr>
            <Th>{t('file')}</Th>
            <Th numeric className="max-sm:hidden">
              {t('comparisons')}
            </Th>
            <Th numeric>{t('priority')}</Th>
            <Th numeric className="max-sm:hidden">
              {t('overlap')}
            </Th>
            <Th className="relative">
              <span className="sr-only">{common('actionsColumn')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {imports.map((each) => (
            <tr key={each.id}>
              <Th scope="row" className="min-w-24 wrap-anywhere">
                {each.fileName}
              </Th>
              <Td numeric className="max-sm:hidden">
                {format.number(each.comparisons)}
              </Td>
              <Td numeric>{each.priority ?? t('mixed')}</Td>
              <Td numeric className="max-sm:hidden">
                {each.overlap === null ? t('mixed') : each.overlap === 0 ? overlap : each.overlap}
              </Td>
              <Td className="text-end">
                <ImportDialog projectId={projectId} of={each} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
