'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Callout } from '@touchstone/ui/callout';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { usePreferenceOwner } from '../account/preference-context';
import { draftOf } from '../label/compose/draft';
import { sameAnswer } from '../label/desk/same-answer';
import { DeskKeysProvider } from '../label/keys/desk-keys-context';
import { useSendNow } from '../label/outbox/use-send-now';
import { EditComposer } from '../judgment-view/edit-composer';
import type { JudgmentDetail, Revision } from './own-work-types';
import { revisionEntry } from './revision-entry';
import { useActiveTime } from '../judgment-view/use-active-time';
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
  const userId = usePreferenceOwner()?.userId ?? '';
  const { assignmentId, scheme, prompt, completions } = judgment;
  const [draft, setDraft] = useState(() => draftOf(latest.answer));
  const { send, busy, problem } = useSendNow(t('saved'), () => {
    void client.invalidateQueries({ queryKey: ownJudgmentKey(projectId, assignmentId) });
    void client.invalidateQueries({ queryKey: ['own-judgments'] });
    onDone();
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
            const said = { answer, activeMs: activeTime(), supersedes: latest.clientId };
            send(revisionEntry({ userId, projectId }, judgment, said));
          }}
          disabled={busy}
          autoAdvance={false}
          revising
        />
      </DeskKeysProvider>
      {problem !== undefined && (
        <Callout tone="danger" title={t('failed')}>
          {problem}
        </Callout>
      )}
      <Button className="self-start" onClick={onDone}>
        {t('cancel')}
      </Button>
    </section>
  );
}
