'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { draftOf } from '../label/compose/draft';
import { sameAnswer } from '../label/desk/same-answer';
import { DeskKeysProvider } from '../label/keys/desk-keys-context';
import { newClientId } from '../label/outbox/new-client-id';
import { EditComposer } from './edit-composer';
import type { JudgmentDetail, Revision } from './own-work-types';
import { useActiveTime } from './use-active-time';
import { ownJudgmentKey } from './use-own-judgment';

interface EditAnswerProps {
  projectId: string;
  judgment: JudgmentDetail;
  latest: Revision;
  onDone: () => void;
}

/** Changes a judgment, with all its scheme asks: a revision, which counts in its place. */
export function EditAnswer({ projectId, judgment, latest, onDone }: EditAnswerProps) {
  const t = useTranslations('ownWork.edit');
  const client = useQueryClient();
  const activeTime = useActiveTime();
  const { assignmentId, scheme, schemeVersion, prompt, completions } = judgment;
  const [draft, setDraft] = useState(() => draftOf(latest.answer));
  // Sent again after a failure it is the same revision, to the millisecond.
  const [sent, setSent] = useState<{ clientId: string; activeMs: number; answer: Answer }>();
  const save = useMutation({
    mutationFn: (revision: { clientId: string; activeMs: number; answer: Answer }) =>
      trpc.judgment.submit.mutate({
        ...{ projectId, assignmentId, schemeVersion, ...revision },
        supersedes: latest.clientId,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ownJudgmentKey(projectId, assignmentId) });
      void client.invalidateQueries({ queryKey: ['own-judgments'] });
      toast.success(t('saved'));
      onDone();
    },
  });
  return (
    <section aria-label={t('title')} className="flex flex-col gap-4">
      <p className="max-w-reading text-muted">{t('text')}</p>
      <DeskKeysProvider>
        <EditComposer
          id={`${assignmentId}/${latest.clientId}`}
          scheme={scheme}
          prompt={prompt}
          completions={completions}
          draft={draft}
          onDraft={setDraft}
          onSubmit={(answer) => {
            if (sameAnswer(latest.answer, answer)) {
              toast(t('unchanged'));
              onDone();
              return;
            }
            const isAgain = sent && sameAnswer(sent.answer, answer);
            const revision = isAgain ? sent : { clientId: newClientId(), activeMs: activeTime(), answer };
            setSent(revision);
            save.mutate(revision);
          }}
          disabled={save.isPending}
          autoAdvance={false}
          revising
        />
      </DeskKeysProvider>
      <ErrorCallout error={save.error} />
      <Button className="self-start" onClick={onDone}>
        {t('cancel')}
      </Button>
    </section>
  );
}
