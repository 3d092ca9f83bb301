'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { MOMENT } from '../common/date-formats';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { AppealText } from './appeal-text';
import { NoticeFacts } from './notice-facts';
import type { RaterAction } from './notice-types';
import { TextForm } from './text-form';
import { useAfterRaterAction } from './use-rater-actions';

/** An appeal that waits for a reviewer: what was done and why, what is said against it, and the answer. */
export function AppealCard({ projectId, action }: { projectId: string; action: RaterAction }) {
  const t = useTranslations('notices');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const after = useAfterRaterAction(projectId);
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="font-semibold">
        {action.name || t('unnamed')} · {t(`about.${action.kind}`, { n: action.judgments ?? 0 })}
      </p>
      <p className="text-sm text-muted tabular">
        {format.dateTime(new Date(action.at), { ...MOMENT, timeZone })}
      </p>
      <NoticeFacts notice={action} />
      {action.appeal && <AppealText appeal={action.appeal} />}
      <TextForm
        label={t('review.reply')}
        missing={t('review.missing')}
        failed={t('review.failed')}
        choices={[
          { value: 'reversed', label: t('review.reverse') },
          { value: 'upheld', label: t('review.uphold') },
        ]}
        send={async (reply, decision) => {
          await trpc.rater.decideAppeal.mutate({ projectId, actionId: action.id, decision, reply });
          toast.success(t('review.done'));
          await after();
        }}
      />
    </li>
  );
}
