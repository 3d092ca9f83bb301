'use client';
import { useMutation } from '@tanstack/react-query';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { Button } from '@touchstone/ui/button';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { draftOf, EMPTY_DRAFT } from '../label/compose/draft';
import { DeskKeysProvider } from '../label/keys/desk-keys-context';
import { EditComposer } from '../judgment-view/edit-composer';
import { HarmNotice } from '../judgment-view/harm-notice';
import { useActiveTime } from '../judgment-view/use-active-time';
import { useHarmWarning } from '../judgment-view/use-harm-warning';
import type { OpenCase } from './adjudicate-types';
import { FinalWords } from './final-words';
import { RaterJudgments } from './rater-judgments';

interface CaseViewProps {
  projectId: string;
  opened: OpenCase;
  onDone: () => void;
  onLeave: () => void;
}

const KEYS = { none: 'O', putBack: 'Z' } as const;
const TYPING = 'input, textarea, select, [contenteditable], dialog, [role=dialog]';

/** A comparison at hand: what raters said, the answers, and the final word, first what it is and then why. */
export function CaseView({ projectId, opened, onDone, onLeave }: CaseViewProps) {
  const t = useTranslations('adjudication.case');
  const activeTime = useActiveTime();
  const { comparisonId, comparison, scheme, decision } = opened;
  const warning = useHarmWarning(comparison.harmKinds);
  const [revealed, setRevealed] = useState(warning === undefined);
  const [draft, setDraft] = useState(() => (decision?.answer ? draftOf(decision.answer) : EMPTY_DRAFT));
  /** What the final word is; null: no answer should stand. */
  const [word, setWord] = useState<Answer | null>();
  const putBack = useMutation({
    mutationFn: () => trpc.adjudication.putBack.mutate({ projectId, comparisonId }),
    onSuccess: () => {
      toast.success(t('isPutBack'));
      onLeave();
    },
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (word !== undefined || (event.target instanceof Element && event.target.closest(TYPING))) return;
    const key = event.key.toUpperCase();
    if (key === KEYS.none && revealed) setWord(null);
    else if (key === KEYS.putBack && !putBack.isPending) putBack.mutate();
    else return;
    event.preventDefault();
  }

  if (!revealed && warning !== undefined)
    return (
      <HarmNotice
        warning={warning}
        onReveal={() => {
          setRevealed(true);
        }}
      />
    );
  return (
    <div className="flex flex-col gap-4" onKeyDown={onKeyDown}>
      <Section title={t('said')} description={t('saidText')}>
        <RaterJudgments opened={opened} completions={comparison.completions} />
      </Section>
      {word === undefined ? (
        <Section
          title={t('word')}
          description={t('wordText')}
          actions={
            <>
              <Button
                kbd={KEYS.none}
                onClick={() => {
                  setWord(null);
                }}
              >
                {t('none')}
              </Button>
              <Button
                kbd={KEYS.putBack}
                busy={putBack.isPending}
                onClick={() => {
                  putBack.mutate();
                }}
              >
                {t('putBack')}
              </Button>
              <ConfirmDialog
                trigger={<Button variant="danger">{t('withhold')}</Button>}
                title={t('withhold')}
                text={t('withholdText')}
                confirmLabel={t('withhold')}
                onConfirm={async () => {
                  await trpc.adjudication.withhold.mutate({ projectId, comparisonId });
                  toast.success(t('withheld'));
                  onDone();
                }}
              />
            </>
          }
        >
          <DeskKeysProvider>
            <EditComposer
              id={comparisonId}
              scheme={scheme}
              prompt={comparison.prompt}
              completions={comparison.completions}
              draft={draft}
              onDraft={setDraft}
              onSubmit={(answer) => {
                setDraft(draftOf(answer));
                setWord(answer);
              }}
              autoAdvance={false}
              label={t('keys')}
            />
          </DeskKeysProvider>
        </Section>
      ) : (
        <FinalWords
          projectId={projectId}
          opened={opened}
          word={word}
          activeTime={activeTime}
          onBack={() => {
            setWord(undefined);
          }}
          onDecided={onDone}
        />
      )}
      <ErrorCallout error={putBack.error} title={t('notPutBack')} />
    </div>
  );
}
