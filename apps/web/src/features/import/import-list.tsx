'use client';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { ImportCard } from './import-card';
import { ImportsEmpty } from './imports-empty';
import { useImports, type Imports } from './use-imports';

export interface ImportListProps {
  projectId: string;
  initial: Imports;
}

export function ImportList({ projectId, initial }: ImportListProps) {
  const t = useTranslations('imports.list');
  const imports = useImports(projectId, initial);
  return (
    <Section title={t('title')}>
      <LoadError query={imports} className="mb-4" />
      {imports.data.length === 0 ? (
        <ImportsEmpty />
      ) : (
        <ul aria-label={t('items')} className="flex flex-col gap-4">
          {imports.data.map((row) => (
            <li key={row.id}>
              <ImportCard projectId={projectId} row={row} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
