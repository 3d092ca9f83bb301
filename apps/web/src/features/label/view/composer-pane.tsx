'use client';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Message } from '@touchstone/domain/message/message';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { composerKey } from '../compose/composer-key';
import { changed } from '../compose/effect';
import { OtherOutcomes } from '../compose/other-outcomes';
import { OutcomeQuestion } from '../compose/outcome-question';
import { hidesCompletions, OwnReadingFirst } from '../compose/own-reading-first';
import { QuestionsPanel } from '../compose/questions-panel';
import { Said } from '../compose/said';
import { addSpan } from '../compose/span-changes';
import { SubmitButton } from '../compose/submit-button';
import type { Composing } from '../compose/use-composing';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { ComparisonView } from '../reading/comparison-view';

/** Typing in a field is not for the questions. */
const ELSEWHERE = 'input, textarea, select, [contenteditable]';

interface ComposerPaneProps {
  label: string;
  composing: Composing;
  comparison: { id: string; prompt: Message[]; completions: Message[][]; harmKinds: HarmKind[] };
  /** Names the comparison where it scrolls by itself, so that the controls stay in sight. */
  scrollLabel?: string;
  /** Whoever opens it goes on with the keys that its buttons show. */
  takesFocus?: boolean;
  className?: string;
  children?: ReactNode;
}

/**
 * The desk's own parts in one column, for a comparison that is no work: a preview, or one that was judged. The keys of
 * everything inside work in here; without a focus in here they belong to the page.
 */
export function ComposerPane(props: ComposerPaneProps) {
  const { label, composing, comparison, scrollLabel, takesFocus = false, className = '', children } = props;
  const { keys } = useKeysOfDesk();
  const [whole, setWhole] = useState(false);
  const isHidden = hidesCompletions(composing);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) group.current?.focus();
  }, [takesFocus]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
    const isPress = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
    if (isHidden || isPress) return;
    const effect = composerKey(event.nativeEvent, composing, keys);
    if (!effect) return;
    event.preventDefault();
    // A key held down moves on through a ranking, but answers nothing twice.
    if (!event.repeat || event.key.startsWith('Arrow')) composing.apply(effect);
  }

  const view = (
    <ComparisonView
      assignment={comparison}
      whole={whole}
      onToggleWhole={() => {
        setWhole(!whole);
      }}
      {...(composing.scheme.spans.length > 0 && {
        spans: {
          labels: composing.scheme.spans,
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
  );
  return (
    <div
      ref={group}
      role="group"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className={`flex min-w-0 flex-col gap-3 rounded-lg border bg-canvas p-3 ${className}`}
    >
      {isHidden ? (
        <OwnReadingFirst composing={composing} />
      ) : (
        <>
          {scrollLabel === undefined ? (
            view
          ) : (
            <div
              role="group"
              aria-label={scrollLabel}
              tabIndex={0}
              className="max-h-[55dvh] min-h-0 overflow-y-auto rounded-md"
            >
              {view}
            </div>
          )}
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
      {children}
    </div>
  );
}
