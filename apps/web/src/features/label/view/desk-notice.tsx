'use client';
import { CloudOff, LockKeyhole, TriangleAlert, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import { LinkButton } from '@touchstone/ui/link-button';
import type { DeskState } from '../desk/desk-state';
import type { OutboxPhase } from '../outbox/outbox-sender';
import { NoWorkNotice } from './no-work-notice';

interface DeskNoticeProps {
  projectId: string;
  dueAt?: string | Date | null;
  work:
    Exclude<DeskState['work'], 'loading' | 'some'> | { kind: Exclude<OutboxPhase, 'resting' | 'sending'> };
  /** Judgments of this browser not sent yet. */
  waiting: number;
  onRetry: () => void;
}

const ICONS = {
  unreachable: <CloudOff />,
  failing: <TriangleAlert />,
  refused: <LockKeyhole />,
  signed_out: <UserRound />,
  other_user: <UserRound />,
} as const;

/** Why there is no pair on the desk, and what to do about it. */
export function DeskNotice({ projectId, dueAt, work, waiting, onRetry }: DeskNoticeProps) {
  const t = useTranslations('label.notice');
  if (work === 'none') return <NoWorkNotice projectId={projectId} dueAt={dueAt} onRetry={onRetry} />;
  const { kind } = work;
  const reason = 'message' in work ? work.message : '';
  const needsSignIn = kind === 'signed_out' || kind === 'other_user';
  return (
    <EmptyState
      className="py-[16dvh]"
      icon={ICONS[kind]}
      title={t(`${kind}.title`)}
      text={t(`${kind}.text`, { waiting, reason })}
      action={
        needsSignIn ? (
          <LinkButton
            variant="primary"
            href={`/sign-in?to=${encodeURIComponent(`/projects/${projectId}/label`)}`}
          >
            {t('signIn')}
          </LinkButton>
        ) : (
          <Button variant="primary" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )
      }
    />
  );
}
