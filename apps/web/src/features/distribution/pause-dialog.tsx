'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { useErrorText } from '../common/use-error-text';
import { NoteDialog } from '../common/note-dialog';
import { useAfterChange } from './use-distribution';

interface PauseDialogProps {
  projectId: string;
  onClose: () => void;
}

/** Asks why, since annotators read it. */
export function PauseDialog({ projectId, onClose }: PauseDialogProps) {
  const t = useTranslations('distribution.pause');
  const closeLabel = useTranslations('common.actions')('close');
  const errorText = useErrorText();
  const after = useAfterChange(projectId);
  const pause = useMutation({
    mutationFn: (reason: string) => trpc.distribution.pause.mutate({ projectId, reason }),
    onSuccess: async () => {
      toast.success(t('done'));
      onClose();
      await after();
    },
  });
  return (
    <NoteDialog
      title={t('dialogTitle')}
      text={t('dialogText')}
      label={t('reason')}
      hint={t('reasonHint')}
      missing={t('missing')}
      maxLength={2000}
      sendLabel={t('confirm')}
      failedTitle={t('failed')}
      closeLabel={closeLabel}
      tone="danger"
      pending={pause.isPending}
      problem={pause.error ? errorText(pause.error) : undefined}
      onSend={(reason) => {
        pause.mutate(reason);
      }}
      onClose={onClose}
    />
  );
}
