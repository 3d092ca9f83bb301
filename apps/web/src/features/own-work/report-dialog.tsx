'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { newClientId } from '../label/outbox/new-client-id';
import { NoteDialog } from './note-dialog';

export interface ReportDialogProps {
  projectId: string;
  assignmentId: string;
  /** The server has it. On the desk: go on with the next comparison, as after a skip for harm. */
  onReported: (assignmentId: string) => void;
  onClose: () => void;
}

/** Reports a comparison as harmful. */
export function ReportDialog({ projectId, assignmentId, onReported, onClose }: ReportDialogProps) {
  const t = useTranslations('ownWork.report');
  const [sent, setSent] = useState({ id: newClientId(), note: '' });
  const send = useMutation({
    mutationFn: ({ about, id, note }: { about: string; id: string; note: string }) =>
      trpc.report.create.mutate({ projectId, assignmentId: about, id, ...(note !== '' && { note }) }),
    // The answer may come when the dialog is closed and another comparison is up.
    onSuccess: (_done, { about }) => {
      toast.success(t('sent'));
      onReported(about);
    },
  });
  return (
    <NoteDialog
      title={t('title')}
      text={t('text')}
      label={t('label')}
      sendLabel={t('send')}
      failedTitle={t('failed')}
      closeLabel={t('close')}
      tone="danger"
      pending={send.isPending}
      error={send.error}
      onSend={(note) => {
        const report = { id: note === sent.note ? sent.id : newClientId(), note };
        setSent(report);
        send.mutate({ ...report, about: assignmentId });
      }}
      onClose={onClose}
    />
  );
}
