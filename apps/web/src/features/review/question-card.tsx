'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Textarea } from '@touchstone/ui/textarea';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { MOMENT } from '../common/date-formats';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../own-work/use-browser-time-zone';
import { ReviewedComparison } from './reviewed-comparison';
import type { OpenQuestion } from './review-types';
import { openQuestionsKey } from './use-review';

interface QuestionCardProps {
  projectId: string;
  question: OpenQuestion;
}

/** A question, what it is about, and a reply to write. */
export function QuestionCard({ projectId, question }: QuestionCardProps) {
  const t = useTranslations('review.questions');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const client = useQueryClient();
  const [reply, setReply] = useState('');
  const [urged, setUrged] = useState(false);
  const isMissing = reply.trim() === '';
  const send = useMutation({
    mutationFn: () =>
      trpc.question.answer.mutate({ projectId, questionId: question.id, reply: reply.trim() }),
    onSuccess: () => {
      toast.success(t('sent'));
      return client.invalidateQueries({ queryKey: openQuestionsKey(projectId) });
    },
  });
  const { body, createdAt, comparison } = question;
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="text-sm text-muted tabular">
        {t('asked', { at: format.dateTime(new Date(createdAt), { ...MOMENT, timeZone }) })}
      </p>
      <p dir="auto" className="mt-1 max-w-reading font-semibold whitespace-pre-wrap wrap-anywhere">
        {body}
      </p>
      <ReviewedComparison content={comparison} />
      <form
        noValidate
        className="mt-4 flex max-w-reading flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (isMissing) setUrged(true);
          else send.mutate();
        }}
      >
        <Field
          label={t('label')}
          hint={t('hint')}
          error={urged && isMissing ? t('missing') : undefined}
          required
        >
          <Textarea
            rows={2}
            maxLength={4000}
            value={reply}
            onChange={(event) => {
              setReply(event.target.value);
            }}
          />
        </Field>
        <ErrorCallout error={send.error} title={t('failed')} />
        <Button type="submit" variant="primary" className="self-start" busy={send.isPending}>
          {t('send')}
        </Button>
      </form>
    </li>
  );
}
