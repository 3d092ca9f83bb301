'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { AskedQuestion } from './asked-question';
import { ReplyForm } from './reply-form';
import type { OpenQuestion } from './review-types';
import { answeredQuestionsKey, openQuestionsKey } from './use-review';

interface QuestionCardProps {
  projectId: string;
  question: OpenQuestion;
}

/** A question, what it is about, and a reply to write. */
export function QuestionCard({ projectId, question }: QuestionCardProps) {
  const t = useTranslations('review.questions');
  const client = useQueryClient();
  return (
    <AskedQuestion question={question}>
      <ReplyForm
        initial=""
        sendLabel={t('send')}
        send={async (reply) => {
          await trpc.question.answer.mutate({ projectId, questionId: question.id, reply });
          toast.success(t('sent'));
          void client.invalidateQueries({ queryKey: answeredQuestionsKey(projectId) });
          await client.invalidateQueries({ queryKey: openQuestionsKey(projectId) });
        }}
      />
    </AskedQuestion>
  );
}
