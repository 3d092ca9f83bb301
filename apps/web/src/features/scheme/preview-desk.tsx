'use client';
import { Callout } from '@touchstone/ui/callout';
import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { draftOf, EMPTY_DRAFT, type Draft } from '../label/compose/draft';
import { addSpan } from '../label/compose/span-changes';
import { fitDraft } from '../label/compose/fit-draft';
import { changed } from '../label/compose/effect';
import { OtherOutcomes } from '../label/compose/other-outcomes';
import { OutcomeQuestion } from '../label/compose/outcome-question';
import { hidesCompletions, OwnReadingFirst } from '../label/compose/own-reading-first';
import { QuestionsPanel } from '../label/compose/questions-panel';
import { questionsOf } from '../label/compose/questions';
import { Said } from '../label/compose/said';
import { SubmitButton } from '../label/compose/submit-button';
import { useComposing } from '../label/compose/use-composing';
import { useKeysOfDesk } from '../label/keys/desk-keys-context';
import { ComparisonView } from '../label/reading/comparison-view';
import type { ExampleComparison } from './example-comparison';
import { previewKey } from './preview-key';

/** Typing in a field, and the keys that press a button, are not for the questions. */
const ELSEWHERE = 'input, textarea, select, [contenteditable]';

export interface PreviewDeskProps {
  scheme: LabelScheme;
  comparison: ExampleComparison;
}

/** The desk's own parts over a comparison that nobody judges: what is said stays here and goes away with the page. */
export function PreviewDesk({ scheme, comparison }: PreviewDeskProps) {
  const t = useTranslations('scheme.preview');
  const { keys } = useKeysOfDesk();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [complete, setComplete] = useState(false);
  const [whole, setWhole] = useState(false);
  const { prompt, completions, harmKinds } = comparison;
  // Other questions start at the first one again; what was said stays as far as it fits.
  const id = `preview ${questionsOf(scheme)
    .map((question) => question.id)
    .join(' ')}`;
  const composing = useComposing({
    id,
    scheme,
    completions,
    draft: fitDraft(draft, scheme, completions.length),
    onDraft: (next) => {
      setDraft(next);
      setComplete(false);
    },
    onSubmit: (answer) => {
      setDraft(draftOf(answer));
      setComplete(true);
    },
  });
  const isHidden = hidesCompletions(composing);

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
    const isPress = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
    if (isHidden || isPress) return;
    const effect = previewKey(event.nativeEvent, composing, keys);
    if (!effect) return;
    event.preventDefault();
    composing.apply(effect);
  }

  return (
    // The keys of everything inside; without a focus in here they belong to the page.
    <div
      role="group"
      aria-label={t('desk')}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="flex min-w-0 flex-col gap-3 rounded-lg border bg-canvas p-3"
    >
      {isHidden ? (
        <OwnReadingFirst composing={composing} />
      ) : (
        <>
          <ComparisonView
            assignment={{ id, prompt, completions, harmKinds }}
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
          <OutcomeQuestion composing={composing} />
          <div className="flex flex-wrap items-center gap-2">
            <OtherOutcomes composing={composing} />
            <SubmitButton composing={composing} />
          </div>
          {/* At the side on the desk, which has the whole window; here there is no room beside the answers. */}
          <div className="overflow-hidden rounded-md border empty:hidden *:w-full! *:border-0!">
            <QuestionsPanel composing={composing} />
          </div>
          <Said composing={composing} />
        </>
      )}
      {complete && <Callout tone="success">{t('complete')}</Callout>}
    </div>
  );
}
