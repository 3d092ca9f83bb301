'use client';
import { useQuery } from '@tanstack/react-query';
import {
  Archive,
  CheckCheck,
  CalendarClock,
  CirclePause,
  EyeOff,
  FileText,
  GraduationCap,
  Hourglass,
  Inbox,
  UserCheck,
  UserRoundX,
  Users,
} from 'lucide-react';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import Link from 'next/link';
import type { NoWorkReason } from '@touchstone/domain/assignment/no-work-reason';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import { LinkButton } from '@touchstone/ui/link-button';
import { trpc } from '@/features/common/trpc';
import { DueDay } from './due-day';

interface NoWorkNoticeProps {
  projectId: string;
  dueAt?: string | Date | null | undefined;
  onRetry: () => void;
}

const LOOKS_AGAIN_MS = 30_000;

const ICONS = {
  consent: <FileText />,
  archived: <Archive />,
  paused: <CirclePause />,
  project_paused: <CirclePause />,
  limit_day: <CalendarClock />,
  limit_total: <UserCheck />,
  training: <GraduationCap />,
  empty: <Inbox />,
  not_opted_in: <EyeOff />,
  not_for_you: <UserRoundX />,
  taken: <Users />,
  yours_done: <UserCheck />,
  review: <Hourglass />,
  complete: <CheckCheck />,
} as const satisfies Record<NoWorkReason, unknown>;

/** Where to go when it is not waiting that helps. */
const WAY_OUT = {
  consent: (projectId: string) => `/projects/${projectId}/label`,
  paused: () => '/notices',
  training: (projectId: string) => `/projects/${projectId}/training`,
};

/** Why the desk is empty, as the server tells it: what to do, and when to look again. */
export function NoWorkNotice({ projectId, dueAt, onRetry }: NoWorkNoticeProps) {
  const t = useTranslations('ownWork.noWork');
  const label = useTranslations('label.notice');
  const { relativeTime, list } = useFormatter();
  const now = useNow({ updateInterval: 1000 });
  const { data } = useQuery({
    queryKey: ['why-no-work', projectId],
    queryFn: () => trpc.assignment.whyNoWork.query({ projectId }),
    staleTime: 0,
    refetchInterval: LOOKS_AGAIN_MS,
  });
  const again = (
    <Button variant="primary" onClick={onRetry}>
      {label('lookAgain')}
    </Button>
  );
  if (!data) {
    // Until the reason is there, what is known anyway.
    const words = { title: label('none.title'), text: label('none.text', { waiting: 0, reason: '' }) };
    return <EmptyState className="py-[16dvh]" icon={<CheckCheck />} {...words} action={again} />;
  }
  const { reason, nextAt } = data;
  const asks = list([
    ...data.asks.skills.map((name) => t('not_for_you.skill', { name })),
    ...data.asks.languages.map((name) => t('not_for_you.language', { name })),
    ...data.asks.teams.map((name) => t('not_for_you.team', { name })),
  ]);
  const back = nextAt === null ? null : new Date(nextAt);
  const when = back === null || back <= now ? t('now') : relativeTime(back, now);
  const n =
    { not_opted_in: data.notOptedIn, not_for_you: data.notForYou, taken: data.taken, review: data.review }[
      reason as string
    ] ?? 0;
  return (
    <EmptyState
      className="py-[16dvh]"
      icon={ICONS[reason]}
      title={t(`${reason}.title`)}
      text={
        <>
          {t(`${reason}.text`, { n, when, asks, reason: data.pauseReason ?? '' })}
          {/* Nothing is late that is done. */}
          {dueAt && reason !== 'complete' && reason !== 'archived' && (
            <span className="mt-3 block">
              <DueDay dueAt={dueAt} />
            </span>
          )}
        </>
      }
      action={
        <>
          {reason === 'consent' || reason === 'paused' || reason === 'training' ? (
            <LinkButton variant="primary" href={WAY_OUT[reason](projectId)}>
              {t(`${reason}.action`)}
            </LinkButton>
          ) : (
            again
          )}
          <LinkButton asChild>
            <Link href={`/projects/${projectId}/my-work`}>{t('myWork')}</Link>
          </LinkButton>
        </>
      }
    />
  );
}
