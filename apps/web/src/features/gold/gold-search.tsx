'use client';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Skeleton } from '@touchstone/ui/skeleton';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { CandidateCard } from './candidate-card';
import { foundKey } from './use-gold';

/** Finds a pair by its prompt, to be marked by hand. */
export function GoldSearch({ projectId }: { projectId: string }) {
  const t = useTranslations('gold.add');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const found = useQuery({
    queryKey: [...foundKey(projectId), search],
    queryFn: search === '' ? skipToken : () => trpc.gold.search.query({ projectId, search }),
  });
  return (
    <>
      <form
        role="search"
        className="flex max-w-reading flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(typed.trim());
        }}
      >
        <Field label={t('search')} className="grow">
          <Input
            type="search"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        </Field>
        <Button type="submit">{t('find')}</Button>
      </form>
      <LoadError query={found} className="mt-4" />
      {search !== '' && found.isPending && <Skeleton className="mt-4 h-32" />}
      {found.data?.length === 0 && <p className="mt-4 text-muted">{t('none')}</p>}
      {found.data && found.data.length > 0 && (
        <ol aria-label={t('list')} className="mt-4 flex flex-col gap-4">
          {found.data.map((candidate) => (
            <CandidateCard key={candidate.comparisonId} projectId={projectId} candidate={candidate} />
          ))}
        </ol>
      )}
    </>
  );
}
