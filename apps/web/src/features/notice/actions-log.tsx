'use client';
import { Button } from '@touchstone/ui/button';
import { Section } from '@touchstone/ui/section';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { MOMENT } from '../common/date-formats';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { NoticeFacts } from './notice-facts';
import type { RaterAction } from './notice-types';
import { TextForm } from './text-form';
import { useAfterRaterAction, useRaterActions } from './use-rater-actions';

/** What rules and people did about annotators, each to be taken back. */
export function ActionsLog({ projectId }: { projectId: string }) {
  const t = useTranslations('notices.log');
  const actions = useRaterActions(projectId, false);
  return (
    <Section title={t('title')}>
      <LoadError query={actions} className="mb-4" />
      {actions.data?.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ol aria-label={t('title')} className="flex flex-col gap-4">
        {actions.data?.map((action) => (
          <Done key={action.id} projectId={projectId} action={action} />
        ))}
      </ol>
    </Section>
  );
}

function Done({ projectId, action }: { projectId: string; action: RaterAction }) {
  const t = useTranslations('notices');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const after = useAfterRaterAction(projectId);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="font-semibold">
        {action.name || t('unnamed')} · {t(`about.${action.kind}`, { n: action.judgments ?? 0 })}
      </p>
      <p className="text-sm text-muted tabular">
        {format.dateTime(new Date(action.at), { ...MOMENT, timeZone })}
      </p>
      <NoticeFacts notice={action} />
      {!action.reversed && !open && (
        <Button
          className="mt-3"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('log.takeBack')}
        </Button>
      )}
      {open && (
        <TextForm
          label={t('log.takeBackReason')}
          hint={t('log.takeBackText')}
          missing={t('log.missing')}
          failed={t('act.failed')}
          choices={[{ value: 'back', label: t('log.takeBack') }]}
          send={async (reason) => {
            await trpc.rater.reverse.mutate({ projectId, actionId: action.id, reason });
            toast.success(t('log.done'));
            close();
            await after();
          }}
          cancel={{ label: t('act.cancel'), onCancel: close }}
        />
      )}
    </li>
  );
}
