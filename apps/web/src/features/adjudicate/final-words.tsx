'use client';
import { useMutation } from '@tanstack/react-query';
import { ERROR_CATEGORIES, type ErrorCategory } from '@touchstone/domain/adjudication/error-category';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { Button } from '@touchstone/ui/button';
import { Checkbox } from '@touchstone/ui/checkbox';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Section } from '@touchstone/ui/section';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { onControlEnter } from '../label/keys/on-control-enter';
import { newClientId } from '../label/outbox/new-client-id';
import { AnswerDetails } from '../judgment-view/answer-details';
import type { OpenCase } from './adjudicate-types';
import { FeedbackFields } from './feedback-fields';
import { feedbackOf, firstFeedback, type Feedback } from './feedback';

const TEXT_LENGTH = 4000;

interface FinalWordsProps {
  projectId: string;
  opened: OpenCase;
  /** Null: no answer should stand. */
  word: Answer | null;
  activeTime: () => number;
  onBack: () => void;
  onDecided: () => void;
}

/** Why it is so, what went wrong, and what the annotators are told. */
export function FinalWords({ projectId, opened, word, activeTime, onBack, onDecided }: FinalWordsProps) {
  const t = useTranslations('adjudication.words');
  const names = useTranslations('ownWork.decision.category');
  const fields = useTranslations('common.fields');
  const withControl = useTranslations('labelCompose.submit')('withControl');
  const { comparisonId, scheme, schemeVersion, comparison, decision } = opened;
  // Sent again after a failure, it is the same decision.
  const [id] = useState(newClientId);
  const [reason, setReason] = useState(decision?.reason ?? '');
  const [urged, setUrged] = useState(false);
  const [categories, setCategories] = useState<readonly ErrorCategory[]>(decision?.categories ?? []);
  const [other, setOther] = useState(decision?.other ?? '');
  const [feedback, setFeedback] = useState<Feedback>(() => firstFeedback(opened));
  const isMissing = reason.trim() === '';
  const decide = useMutation({
    mutationFn: () =>
      trpc.adjudication.decide.mutate({
        ...{ projectId, comparisonId, id, answer: word, activeMs: activeTime(), schemeVersion },
        ...{ reason: reason.trim(), categories: [...categories], feedback: feedbackOf(feedback) },
        ...(categories.includes('other') && other.trim() !== '' && { other: other.trim() }),
        ...(decision && { supersedes: decision.id }),
      }),
    onSuccess: () => {
      toast.success(t('decided'));
      onDecided();
    },
  });
  const send = () => {
    setUrged(true);
    if (!isMissing && !decide.isPending) decide.mutate();
  };
  return (
    <Section title={t('title')}>
      <form
        noValidate
        className="flex max-w-reading flex-col gap-5 rounded-lg border bg-surface p-4"
        onKeyDown={onControlEnter(send)}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div className="flex flex-wrap items-start justify-between gap-3">
          {word ? (
            <AnswerDetails answer={word} scheme={scheme} completions={comparison.completions} />
          ) : (
            <p className="font-semibold">{t('noAnswer')}</p>
          )}
          <Button size="sm" onClick={onBack}>
            {t('back')}
          </Button>
        </div>
        <Field label={t('reason')} hint={t('reasonHint')} error={urged && isMissing && t('missing')} required>
          <Textarea
            autoFocus
            value={reason}
            maxLength={TEXT_LENGTH}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </Field>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 flex w-full justify-between gap-4 font-semibold">
            {t('categories')}
            <span className="text-sm font-normal text-muted">{fields('optional')}</span>
          </legend>
          <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {ERROR_CATEGORIES.map((category) => (
              <Checkbox
                key={category}
                label={names(category)}
                checked={categories.includes(category)}
                onChange={({ target }) => {
                  const rest = categories.filter((one) => one !== category);
                  setCategories(target.checked ? [...rest, category] : rest);
                }}
              />
            ))}
          </div>
          {categories.includes('other') && (
            <Field label={t('other')}>
              <Input
                value={other}
                maxLength={200}
                onChange={(event) => {
                  setOther(event.target.value);
                }}
              />
            </Field>
          )}
        </fieldset>
        <FeedbackFields judgments={opened.judgments} feedback={feedback} onChange={setFeedback} />
        <ErrorCallout error={decide.error} title={t('failed')} />
        <Button
          type="submit"
          variant="primary"
          className="self-start"
          kbd={withControl}
          busy={decide.isPending}
        >
          {t('send')}
        </Button>
      </form>
    </Section>
  );
}
