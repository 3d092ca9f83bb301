'use client';
import { useTranslations } from 'next-intl';
import { usePreferenceOwner } from '../account/preference-context';
import { reportEntry, type About } from '../label/desk/entry-of';
import { useSendNow } from '../label/outbox/use-send-now';
import { NoteDialog } from '../common/note-dialog';

export interface ReportDialogProps {
  projectId: string;
  about: About;
  /** The server has it, or will get it. On the desk: go on with the next comparison, as after a skip for harm. */
  onReported: (assignmentId: string) => void;
  onClose: () => void;
}

/**
 * Reports a comparison as harmful. The report goes through the outbox, so behind a judgment of the same comparison that still
 * waits: it would take that one's slot away otherwise.
 */
export function ReportDialog({ projectId, about, onReported, onClose }: ReportDialogProps) {
  const t = useTranslations('ownWork.report');
  const userId = usePreferenceOwner()?.userId ?? '';
  // The answer may come when the dialog is closed and another comparison is up.
  const { send, busy, problem } = useSendNow(t('sent'), ({ assignmentId }) => {
    onReported(assignmentId);
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
      pending={busy}
      problem={problem}
      onSend={(note) => {
        send(reportEntry({ userId, projectId }, about, note));
      }}
      onClose={onClose}
    />
  );
}
