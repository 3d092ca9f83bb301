'use client';
import { MessageCircleReply } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { OnlineLink } from '../label/offline/online-link';
import { useOwnQuestions } from './use-own-questions';
import { useSeenReplies } from './use-seen-replies';

/** How many replies of reviewers wait to be read; nothing when none does. For the bar over the desk. */
export function NewReplies({ userId, projectId }: { userId: string; projectId: string }) {
  const t = useTranslations('ownWork.questions');
  const { data = [] } = useOwnQuestions(projectId);
  const [seen] = useSeenReplies(userId, projectId);
  const n = data.filter(({ repliedAt }) => repliedAt !== null && repliedAt > seen).length;
  if (n === 0) return null;
  return (
    <OnlineLink
      href={`/projects/${projectId}/my-work?tab=questions`}
      aria-label={t('newReplies', { n })}
      title={t('newReplies', { n })}
      className="flex items-center gap-1.5 rounded-md px-2 py-1.5 text-sm whitespace-nowrap text-accent-ink tabular hover:bg-hover pointer-coarse:min-h-11"
    >
      <MessageCircleReply className="size-4" aria-hidden />
      <span className="max-lg:hidden">{t('newReplies', { n })}</span>
      <span className="lg:hidden">{n}</span>
    </OnlineLink>
  );
}
