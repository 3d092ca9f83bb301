'use client';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Message } from '@touchstone/domain/message/message';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { addSpan } from '../label/compose/span-changes';
import { changed } from '../label/compose/effect';
import { OtherOutcomes } from '../label/compose/other-outcomes';
import { OutcomeQuestion } from '../label/compose/outcome-question';
import { hidesCompletions, OwnReadingFirst } from '../label/compose/own-reading-first';
import { QuestionsPanel } from '../label/compose/questions-panel';
import { Said } from '../label/compose/said';
import { SubmitButton } from '../label/compose/submit-button';
import { useComposing, type ComposeProps } from '../label/compose/use-composing';
import { useKeysOfDesk } from '../label/keys/desk-keys-context';
import { ComparisonView } from '../label/reading/comparison-view';
import { previewKey } from '../scheme/preview-key';

/** Typing in a field is not for the questions. */
const ELSEWHERE = 'input, textarea, select, [contenteditable]';
const NO_HARM: HarmKind[] = [];

interface EditComposerProps extends ComposeProps {
  prompt: Message[];
  completions: Message[][];
}

/** The desk's own parts over a comparison that was judged: it is read above the controls, and their keys work in here. */
export function EditComposer({ prompt, ...props }: EditComposerProps) {
  const t = useTranslations('ownWork.edit');
  const { keys } = useKeysOfDesk();
  const [whole, setWhole] = useState(false);
  const composing = useComposing(props);
  const { id, scheme, completions } = props;
  const isHidden = hidesCompletions(composing);
  const group = useRef<HTMLDivElement>(null);
  // Who opens the editor goes on with the keys that its buttons show.
  useEffect(() => {
    group.current?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
    const isPress = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
    if (isHidden || isPress) return;
    const effect = previewKey(event.nativeEvent, composing, keys);
    if (!effect) return;
    event.preventDefault();
    if (!event.repeat || event.key.startsWith('Arrow')) composing.apply(effect);
  }

  return (
    <div
      ref={group}
      role="group"
      aria-label={t('keys')}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="flex min-w-0 flex-col gap-3 rounded-lg border bg-canvas p-3 max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0 max-sm:px-2"
    >
      {isHidden ? (
        <OwnReadingFirst composing={composing} />
      ) : (
        <>
          <div
            role="group"
            aria-label={t('comparison')}
            tabIndex={0}
            className="max-h-[55dvh] min-h-0 overflow-y-auto rounded-md"
          >
            <ComparisonView
              // It was asked for before the editor opened.
              assignment={{ id, prompt, completions, harmKinds: NO_HARM }}
              whole={whole}
              onToggleWhole={() => {
                setWhole(!whole);
              }}
              {...(scheme.spans.length > 0 && {
                spans: {
                  labels: scheme.spans,
                  marks: composing.draft.spans ?? [],
                  onMark: (span) => {
                    composing.apply(changed(addSpan(composing.draft, span)));
                  },
                  onOpen: (at) => {
                    composing.apply({ kind: 'openMark', at });
                  },
                },
              })}
            />
          </div>
          <OutcomeQuestion composing={composing} />
          <div className="flex flex-wrap items-center gap-2">
            <OtherOutcomes composing={composing} />
            <SubmitButton composing={composing} />
          </div>
          <div className="overflow-hidden rounded-md border empty:hidden *:w-full! *:border-0!">
            <QuestionsPanel composing={composing} />
          </div>
          <Said composing={composing} />
        </>
      )}
    </div>
  );
}
