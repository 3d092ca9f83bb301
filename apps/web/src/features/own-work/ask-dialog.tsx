'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { usePreferenceOwner } from '../account/preference-context';
import { questionEntry, type About } from '../label/desk/entry-of';
import { useSendNow } from '../label/outbox/use-send-now';
import { NoteDialog } from '../common/note-dialog';
import { QuestionItem } from './question-item';
import { OWN_QUESTIONS, useOwnQuestions } from './use-own-questions';

export interface AskDialogProps {
  projectId: string;
  /** The comparison the question is about: the asker's own. */
  about: About;
  onClose: () => void;
}

/** A question to the reviewers about a comparison, with what was asked and replied before. */
export function AskDialog({ projectId, about, onClose }: AskDialogProps) {
  const t = useTranslations('ownWork.ask');
  const client = useQueryClient();
  const userId = usePreferenceOwner()?.userId ?? '';
  const { data: earlier = [] } = useOwnQuestions(projectId, about.id);
  const { send, busy, problem } = useSendNow(t('sent'), () => {
    void client.invalidateQueries({ queryKey: [OWN_QUESTIONS] });
    onClose();
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
      pending={busy}
      problem={problem}
      onSend={(body) => {
        send(questionEntry({ userId, projectId }, about, body));
      }}
      onClose={onClose}
    >
      {earlier.length > 0 && (
        <section aria-label={t('earlier')}>
          <h3 className="text-sm font-semibold">{t('earlier')}</h3>
          <ul className="mt-2 divide-y rounded-lg border">
            {earlier.map((question) => (
              <QuestionItem key={question.id} question={question} />
            ))}
          </ul>
        </section>
      )}
    </NoteDialog>
  );
}
