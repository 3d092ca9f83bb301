'use client';
import { useQuery } from '@tanstack/react-query';
import { Section } from '@touchstone/ui/section';
import { Skeleton } from '@touchstone/ui/skeleton';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { aboutYouKey } from './about-you-key';
import { AboutYouQuestion } from './about-you-question';
import { DeleteAboutYou } from './delete-about-you';

/** What the project asks about its raters, to answer, change and delete; nothing has to be said. */
export function AboutYou({ projectId }: { projectId: string }) {
  const t = useTranslations('ownWork.about');
  const query = useQuery({
    queryKey: aboutYouKey(projectId),
    queryFn: () => trpc.raterAttribute.own.query({ projectId }),
    // Not kept: the next person at this computer must not find it.
    gcTime: 0,
  });
  const { data } = query;
  const hasSaid = data?.some(({ said }) => said !== null) ?? false;
  return (
    <Section title={t('title')} description={t('description')}>
      {query.isPending && <Skeleton className="h-24" />}
      <LoadError query={query} className="mb-4" />
      {data?.length === 0 && <p className="text-muted">{t('none')}</p>}
      {data && data.length > 0 && (
        <div className="flex flex-col items-start gap-6 rounded-lg border bg-surface p-4">
          {data.map((asked) => (
            <AboutYouQuestion key={asked.id} projectId={projectId} asked={asked} />
          ))}
          {hasSaid && <DeleteAboutYou projectId={projectId} />}
        </div>
      )}
    </Section>
  );
}
