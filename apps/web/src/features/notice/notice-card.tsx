'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { MOMENT } from '../common/date-formats';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { AppealText } from './appeal-text';
import { NoticeFacts } from './notice-facts';
import type { Notice } from './notice-types';
import { TextForm } from './text-form';
import { NOTICES_KEY } from './use-notices';

/** One decision about the viewer's work, and what they have to say to it. */
export function NoticeCard({ notice }: { notice: Notice }) {
  const t = useTranslations('notices');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const { id, projectId, project, kind, judgments, at, appeal, reversed } = notice;
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="font-semibold">{t(`what.${kind}`, { n: judgments ?? 0 })}</p>
      <p className="text-sm text-muted tabular">
        {project} · {format.dateTime(new Date(at), { ...MOMENT, timeZone })}
      </p>
      <NoticeFacts notice={notice} />
      {(kind === 'set_aside' || kind === 'remove') && <p className="mt-2 text-sm text-muted">{t('paid')}</p>}
      {appeal && <AppealText appeal={appeal} />}
      {!appeal && !reversed && !open && (
        <Button
          className="mt-4"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('appeal.open')}
        </Button>
      )}
      {!appeal && open && (
        <TextForm
          label={t('appeal.label')}
          hint={t('appeal.hint')}
          missing={t('appeal.missing')}
          failed={t('appeal.failed')}
          choices={[{ value: 'send', label: t('appeal.send') }]}
          send={async (body) => {
            await trpc.notice.appeal.mutate({ projectId, actionId: id, body });
            toast.success(t('appeal.sent'));
            await client.invalidateQueries({ queryKey: NOTICES_KEY });
          }}
          cancel={{
            label: t('appeal.cancel'),
            onCancel: () => {
              setOpen(false);
            },
          }}
        />
      )}
    </li>
  );
}
