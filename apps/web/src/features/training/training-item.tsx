'use client';
import { useMutation } from '@tanstack/react-query';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { EMPTY_DRAFT } from '../label/compose/draft';
import { DeskKeysProvider } from '../label/keys/desk-keys-context';
import { newClientId } from '../label/outbox/new-client-id';
import { EditComposer } from '../judgment-view/edit-composer';
import { HarmNotice } from '../judgment-view/harm-notice';
import { ShownComparison } from '../judgment-view/shown-comparison';
import { useActiveTime } from '../judgment-view/use-active-time';
import { useHarmWarning } from '../judgment-view/use-harm-warning';
import { FeedbackView } from './feedback-view';
import type { TrainingItem } from './training-types';

interface TrainingItemProps {
  projectId: string;
  item: TrainingItem;
  onNext: () => void;
}

/** One item of the round: judged with the desk's own controls, then explained. */
export function TrainingItemView({ projectId, item, onNext }: TrainingItemProps) {
  const t = useTranslations('training');
  const activeTime = useActiveTime();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  // Sent again after a failure, it is the same judgment.
  const [clientId] = useState(newClientId);
  const [revealed, setRevealed] = useState(false);
  const warning = useHarmWarning(item.harmKinds);
  const { id, prompt, completions, scheme, schemeVersion } = item;
  const judge = useMutation({
    mutationFn: ({ answer, activeMs }: { answer: Answer; activeMs: number }) =>
      trpc.training.judge.mutate({ projectId, assignmentId: id, clientId, answer, activeMs, schemeVersion }),
  });
  if (warning !== undefined && !revealed)
    return (
      <HarmNotice
        warning={warning}
        onReveal={() => {
          setRevealed(true);
        }}
      />
    );
  if (judge.data)
    return (
      <div className="flex flex-col gap-4">
        <FeedbackView feedback={judge.data} />
        <Button variant="primary" className="self-start" autoFocus onClick={onNext}>
          {t('goOn')}
        </Button>
        <ShownComparison prompt={prompt} completions={completions} />
      </div>
    );
  return (
    <>
      <DeskKeysProvider>
        <EditComposer
          id={id}
          scheme={scheme}
          prompt={prompt}
          completions={completions}
          draft={draft}
          onDraft={setDraft}
          onSubmit={(answer) => {
            judge.mutate({ answer, activeMs: activeTime() });
          }}
          disabled={judge.isPending}
          autoAdvance={false}
        />
      </DeskKeysProvider>
      <ErrorCallout className="mt-4" error={judge.error} title={t('notSent')} />
    </>
  );
}
