'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { LinkButton } from '@touchstone/ui/link-button';
import { Section } from '@touchstone/ui/section';
import { Skeleton } from '@touchstone/ui/skeleton';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { useState } from 'react';
import { toast } from 'sonner';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { MOMENT } from '../common/date-formats';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { mustAccept, type ConsentState } from './consent-state';
import { HarmKindChoices } from './harm-kind-choices';
import { StatementText } from './statement-text';

/** What an annotator accepted, to read again, and the kinds of harmful content they opt into, to change. */
export function MyConsent({ projectId }: { projectId: string }) {
  const t = useTranslations('statement.mine');
  const consent = useQuery({
    queryKey: ['consent', projectId],
    queryFn: () => trpc.consent.read.query({ projectId }),
    // Not kept: the next person at this computer has a consent of their own.
    gcTime: 0,
  });
  return (
    <Section title={t('title')} description={t('description')}>
      {consent.isPending && <Skeleton className="h-24" />}
      <ErrorCallout error={consent.error} />
      {consent.data && (
        <Accepted
          // Another statement or another choice made elsewhere starts the form anew.
          key={`${String(consent.data.statement?.version)} ${consent.data.accepted?.at ?? ''}`}
          projectId={projectId}
          consent={consent.data}
          onChanged={() => void consent.refetch()}
        />
      )}
    </Section>
  );
}

interface AcceptedProps {
  projectId: string;
  consent: ConsentState;
  onChanged: () => void;
}

function Accepted({ projectId, consent, onChanged }: AcceptedProps) {
  const { statement, accepted, acceptedStatement } = consent;
  const t = useTranslations('statement.mine');
  const format = useFormatter();
  const read = acceptedStatement ?? statement;
  if (accepted === null || read === null)
    return (
      <p className="text-muted">
        {t(statement ? 'notYet' : 'none')} {statement && <ReadNow projectId={projectId} />}
      </p>
    );
  const kept = mustAccept(consent);
  return (
    <div className="flex flex-col gap-4 rounded-lg border bg-surface p-4">
      <p>
        {t('accepted', { version: accepted.version, at: format.dateTime(new Date(accepted.at), MOMENT) })}
      </p>
      <details>
        <summary className="w-fit text-link">{t('read')}</summary>
        <div className="pt-4">
          <StatementText statement={read} />
        </div>
      </details>
      {kept && (
        <p className="flex flex-wrap items-center gap-2">
          {t('newer')} <ReadNow projectId={projectId} />
        </p>
      )}
      {!kept && statement && statement.harmKinds.length > 0 && (
        <OptIn
          projectId={projectId}
          statement={statement}
          before={accepted.harmKinds}
          onChanged={onChanged}
        />
      )}
    </div>
  );
}

function ReadNow({ projectId }: { projectId: string }) {
  const t = useTranslations('statement.mine');
  return (
    <LinkButton asChild size="sm">
      <Link href={`/projects/${projectId}/label`}>{t('readNow')}</Link>
    </LinkButton>
  );
}

interface OptInProps {
  projectId: string;
  statement: NonNullable<ConsentState['statement']>;
  before: readonly HarmKind[];
  onChanged: () => void;
}

function OptIn({ projectId, statement, before, onChanged }: OptInProps) {
  const t = useTranslations('statement');
  const [chosen, setChosen] = useState<readonly HarmKind[]>(before);
  const same = chosen.length === before.length && chosen.every((kind) => before.includes(kind));
  const change = useMutation({
    mutationFn: () =>
      trpc.consent.accept.mutate({ projectId, version: statement.version, harmKinds: [...chosen] }),
    onSuccess: () => {
      toast.success(t('mine.saved'));
      onChanged();
    },
  });
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!same) change.mutate();
      }}
    >
      <HarmKindChoices
        legend={t('accept.harmKinds')}
        hint={t('mine.harmKindsHint')}
        kinds={statement.harmKinds}
        chosen={chosen}
        onChange={setChosen}
      />
      <ErrorCallout error={change.error} />
      <Button type="submit" busy={change.isPending} aria-disabled={same}>
        {t('mine.save')}
      </Button>
    </form>
  );
}
