'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { newClientId } from '../label/outbox/new-client-id';
import { NoteDialog } from './note-dialog';
import { QuestionItem } from './question-item';
import { OWN_QUESTIONS, useOwnQuestions } from './use-own-questions';

export interface AskDialogProps {
  projectId: string;
  /** Of the comparison the question is about: the asker's own. */
  assignmentId: string;
  onClose: () => void;
}

/** A question to the reviewers about a comparison, with what was asked and replied before. */
export function AskDialog({ projectId, assignmentId, onClose }: AskDialogProps) {
  const t = useTranslations('ownWork.ask');
  const client = useQueryClient();
  const { data: earlier = [] } = useOwnQuestions(projectId, assignmentId);
  // One id for one question: sent again after a failure it is not asked twice. Other words are another question.
  const [asked, setAsked] = useState({ id: newClientId(), body: '' });
  const send = useMutation({
    mutationFn: (question: { id: string; body: string }) =>
      trpc.question.create.mutate({ projectId, assignmentId, ...question }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [OWN_QUESTIONS] });
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
      pending={send.isPending}
      error={send.error}
      onSend={(body) => {
        const question = { id: body === asked.body ? asked.id : newClientId(), body };
        setAsked(question);
        send.mutate(question);
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
