'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { asksOutcomeOnly } from '@touchstone/domain/label/label-scheme';
import { Button } from '@touchstone/ui/button';
import { RadioGroup } from '@touchstone/ui/radio-group';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { outcomeChoices, stepsOf, strengthChoices } from '../label/keys/key-map';
import { newClientId } from '../label/outbox/new-client-id';
import { changedAnswer } from './changed-answer';
import type { JudgmentDetail, Revision } from './own-work-types';
import { useActiveTime } from './use-active-time';
import { useAnswerLine } from './use-answer-line';
import { ownJudgmentKey } from './use-own-judgment';

interface EditAnswerProps {
  projectId: string;
  judgment: JudgmentDetail;
  latest: Revision;
  onDone: () => void;
}

/** Changes the outcome of a judgment: a revision, which counts in its place. */
export function EditAnswer({ projectId, judgment, latest, onDone }: EditAnswerProps) {
  const t = useTranslations('ownWork.edit');
  const client = useQueryClient();
  const lineOf = useAnswerLine();
  const activeTime = useActiveTime();
  const { assignmentId, scheme, schemeVersion } = judgment;
  const steps = stepsOf(scheme);
  const choices = [...strengthChoices(steps), ...outcomeChoices(scheme)].map(({ answer }) => answer);
  const now = choices.findIndex((choice) => isSameOutcome(choice, latest.answer));
  const [chosen, setChosen] = useState(now);
  // Sent again after a failure it is the same revision.
  const [clientId] = useState(newClientId);
  const save = useMutation({
    mutationFn: (outcome: Answer) =>
      trpc.judgment.submit.mutate({
        ...{ projectId, assignmentId, schemeVersion, clientId },
        answer: changedAnswer(latest.answer, outcome),
        activeMs: activeTime(),
        supersedes: latest.clientId,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ownJudgmentKey(projectId, assignmentId) });
      void client.invalidateQueries({ queryKey: ['own-judgments'] });
      toast.success(t('saved'));
      onDone();
    },
  });
  const outcome = choices[chosen];
  return (
    <section aria-label={t('title')} className="flex flex-col gap-4">
      <p className="max-w-reading text-muted">
        {t('text')} {!asksOutcomeOnly(scheme) && t('keepsRest')}
      </p>
      <RadioGroup
        label={t('choose')}
        value={String(chosen)}
        onValueChange={(value) => {
          setChosen(Number(value));
        }}
        options={choices.map((choice, at) => ({ value: String(at), label: lineOf(choice, steps) }))}
      />
      <ErrorCallout error={save.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          disabled={!outcome || chosen === now}
          busy={save.isPending}
          onClick={() => {
            if (outcome) save.mutate(outcome);
          }}
        >
          {t('save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </section>
  );
}

function isSameOutcome(one: Answer, other: Answer): boolean {
  if (one.outcome !== other.outcome) return false;
  return one.outcome !== 'prefer' || other.outcome !== 'prefer'
    ? true
    : one.side === other.side && one.strength === other.strength;
}
