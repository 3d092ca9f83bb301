'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { useErrorText } from '../common/use-error-text';
import { newClientId } from '../label/outbox/new-client-id';
import { NoteDialog } from '../common/note-dialog';

interface RequestWordDialogProps {
  projectId: string;
  assignmentId: string;
  onClose: () => void;
}

/** An annotator asks that a reviewer looks at a comparison they judged, and has the last word on it. */
export function RequestWordDialog({ projectId, assignmentId, onClose }: RequestWordDialogProps) {
  const t = useTranslations('ownWork.request');
  const errorText = useErrorText();
  // Sent again after a failure, it is the same request.
  const [id] = useState(newClientId);
  const request = useMutation({
    mutationFn: (reason: string) =>
      trpc.adjudication.requestAboutOwn.mutate({ projectId, assignmentId, id, reason }),
    onSuccess: () => {
      toast.success(t('sent'));
      onClose();
    },
  });
  return (
    <NoteDialog
      title={t('title')}
      text={t('text')}
      label={t('label')}
      missing={t('missing')}
      sendLabel={t('send')}
      failedTitle={t('failed')}
      closeLabel={t('close')}
      pending={request.isPending}
      problem={request.error ? errorText(request.error) : undefined}
      onSend={(reason) => {
        request.mutate(reason);
      }}
      onClose={onClose}
    />
  );
}
