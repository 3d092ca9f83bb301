'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { ShownReply } from '../own-work/shown-reply';
import { AskedQuestion } from './asked-question';
import { ReplyForm } from './reply-form';
import type { AnsweredQuestion } from './review-types';
import { answeredQuestionsKey } from './use-review';

interface AnsweredCardProps {
  projectId: string;
  question: AnsweredQuestion;
}

/** A question with its reply, which can be corrected. */
export function AnsweredCard({ projectId, question }: AnsweredCardProps) {
  const t = useTranslations('review.questions');
  const client = useQueryClient();
  const [correcting, setCorrecting] = useState(false);
  const { id, reply, repliedAt, earlierReplies } = question;
  const done = () => {
    setCorrecting(false);
  };
  return (
    <AskedQuestion question={question}>
      <div className="mt-4">
        <ShownReply reply={reply} repliedAt={repliedAt} earlier={earlierReplies} />
      </div>
      {correcting ? (
        <ReplyForm
          initial={reply}
          sendLabel={t('sendCorrection')}
          send={async (corrected) => {
            await trpc.question.correct.mutate({
              ...{ projectId, questionId: id, replacing: reply, reply: corrected },
            });
            toast.success(t('corrected'));
            await client.invalidateQueries({ queryKey: answeredQuestionsKey(projectId) });
            done();
          }}
          onCancel={done}
        />
      ) : (
        <Button
          size="sm"
          className="mt-3"
          icon={<Pencil aria-hidden />}
          onClick={() => {
            setCorrecting(true);
          }}
        >
          {t('correct')}
        </Button>
      )}
    </AskedQuestion>
  );
}
