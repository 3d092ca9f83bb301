'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, type ReactNode } from 'react';
import { trpc } from '@/features/common/trpc';
import { AcceptStatement } from '@/features/statement/accept-statement';
import { mustAccept, type ConsentState } from '@/features/statement/consent-state';
import { DeclineStatement } from '@/features/statement/decline-statement';
import type { Project } from '../desk/desk-api';
import { DeskBar } from './desk-bar';

export interface StatementGateProps {
  userId: string;
  project: Pick<Project, 'id' | 'name'>;
  /** As the page was loaded with it; absent where nobody could be asked, as in a desk opened without a network. */
  initialConsent?: ConsentState | undefined;
  /** The desk: it starts once nothing is left to accept. */
  children: ReactNode;
}

/**
 * What the project states, to be accepted before the desk is started. It only asks: that nothing is handed out without it
 * is the server's doing, so that a desk opened offline, which can't ask, goes on with what it holds.
 */
export function StatementGate({ userId, project, initialConsent, children }: StatementGateProps) {
  const { data: consent, refetch } = useQuery({
    // What the page came with is newer than anything kept from before, and another user's is nobody's business.
    queryKey: [
      'consent',
      userId,
      project.id,
      initialConsent?.statement?.version,
      initialConsent?.accepted?.at,
    ],
    queryFn: () => trpc.consent.read.query({ projectId: project.id }),
    initialData: initialConsent,
    enabled: initialConsent !== undefined,
    staleTime: Infinity,
  });
  if (!consent || !mustAccept(consent)) return children;
  return <Statement project={project} consent={consent} onChanged={() => void refetch()} />;
}

interface StatementProps {
  project: Pick<Project, 'id' | 'name'>;
  consent: ConsentState;
  onChanged: () => void;
}

function Statement({ project, consent, onChanged }: StatementProps) {
  const t = useTranslations('statement.gate');
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader begins with what there is to accept, not with the bar.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="flex min-h-dvh flex-col">
      <DeskBar projectId={project.id} projectName={project.name} />
      <main className="mx-auto w-full max-w-reading px-4 py-8 pb-16">
        <h2 ref={heading} tabIndex={-1} className="text-title font-semibold text-balance outline-none">
          {t(consent.accepted ? 'again' : 'title')}
        </h2>
        <p className="mt-1 mb-8 text-muted">{t('description', { project: project.name })}</p>
        <AcceptStatement
          // A statement published meanwhile is read from its beginning.
          key={consent.statement?.version}
          projectId={project.id}
          consent={consent}
          decline={<DeclineStatement projectId={project.id} />}
          onAccepted={onChanged}
          onOutdated={onChanged}
        />
      </main>
    </div>
  );
}
