'use client';
import { useQuery } from '@tanstack/react-query';
import { MOST_ATTRIBUTES } from '@touchstone/domain/rater/rater-attribute';
import { Section } from '@touchstone/ui/section';
import { Skeleton } from '@touchstone/ui/skeleton';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { AttributeDialog } from './attribute-dialog';
import { AttributeItem } from './attribute-item';
import { attributesKey } from './attributes-key';

/** What a project asks its raters about themselves; nothing by default. */
export function AttributesSettings({ projectId }: { projectId: string }) {
  const t = useTranslations('quality.attributes');
  const query = useQuery({
    queryKey: attributesKey(projectId),
    queryFn: () => trpc.raterAttribute.list.query({ projectId }),
  });
  const { data } = query;
  return (
    <Section
      title={t('title')}
      description={t('text', { most: MOST_ATTRIBUTES })}
      actions={data && data.length < MOST_ATTRIBUTES && <AttributeDialog projectId={projectId} />}
    >
      {query.isPending && <Skeleton className="h-16" />}
      <LoadError query={query} className="mb-4" />
      {data?.length === 0 && <p className="rounded-lg border bg-surface p-4 text-muted">{t('none')}</p>}
      {data && data.length > 0 && (
        <ul className="divide-y rounded-lg border bg-surface">
          {data.map((attribute) => (
            <AttributeItem key={attribute.id} projectId={projectId} attribute={attribute} />
          ))}
        </ul>
      )}
    </Section>
  );
}
