'use client';
import { useMutation } from '@tanstack/react-query';
import { GOLD_USES, type GoldUse } from '@touchstone/domain/gold/gold-answer';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Select } from '@touchstone/ui/select';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import type { GoldCandidate } from './gold-types';
import { ANSWERS, wordOf, type AnswerWord } from './use-answer-words';
import { useAfterGold } from './use-gold';

interface GoldFormProps {
  projectId: string;
  candidate: GoldCandidate;
  onDone: () => void;
}

const WORDS = Object.keys(ANSWERS) as AnswerWord[];

/** Says what the right answer is and why. What annotators agreed on is proposed, and can be contradicted. */
export function GoldForm({ projectId, candidate, onDone }: GoldFormProps) {
  const t = useTranslations('gold');
  const after = useAfterGold(projectId);
  const [word, setWord] = useState<AnswerWord | ''>(candidate.answer ? wordOf(candidate.answer) : '');
  const [use, setUse] = useState<GoldUse>('check');
  const [explanation, setExplanation] = useState('');
  const [urged, setUrged] = useState(false);
  const isMissing = explanation.trim() === '' || word === '';
  const save = useMutation({
    mutationFn: (right: AnswerWord) =>
      trpc.gold.mark.mutate({
        projectId,
        comparisonId: candidate.comparisonId,
        use,
        answer: ANSWERS[right],
        explanation: explanation.trim(),
        origin: candidate.votes > 0 ? 'promoted' : 'hand',
      }),
    onSuccess: async () => {
      toast.success(t('form.saved'));
      onDone();
      await after();
    },
  });
  return (
    <form
      noValidate
      className="mt-4 flex max-w-reading flex-col gap-3 border-t pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isMissing) setUrged(true);
        else save.mutate(word);
      }}
    >
      <div className="grid gap-3 min-[600px]:grid-cols-2">
        <Field
          label={t('form.answer')}
          error={urged && word === '' ? t('form.noAnswer') : undefined}
          required
        >
          <Select
            value={word}
            options={[
              ...(word === '' ? [{ value: '', label: t('form.choose') }] : []),
              ...WORDS.map((value) => ({ value, label: t(`answer.${value}`) })),
            ]}
            onChange={(event) => {
              setWord(event.target.value as AnswerWord);
            }}
          />
        </Field>
        <Field label={t('form.use')}>
          <Select
            value={use}
            options={GOLD_USES.map((value) => ({ value, label: t(`use.${value}`) }))}
            onChange={(event) => {
              setUse(event.target.value as GoldUse);
            }}
          />
        </Field>
      </div>
      <Field
        label={t('form.explanation')}
        hint={t('form.explanationHint')}
        error={urged && explanation.trim() === '' ? t('form.missing') : undefined}
        required
      >
        <Textarea
          rows={3}
          maxLength={4000}
          value={explanation}
          onChange={(event) => {
            setExplanation(event.target.value);
          }}
        />
      </Field>
      <p className="text-sm text-muted">{t('form.note')}</p>
      <ErrorCallout error={save.error} title={t('form.failed')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {t('form.save')}
        </Button>
        <Button onClick={onDone}>{t('form.cancel')}</Button>
      </div>
    </form>
  );
}
