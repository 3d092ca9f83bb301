'use client';
import { useState } from 'react';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { ARITY_OF_KIND, asksOutcomeOnly, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Message } from '@touchstone/domain/message/message';
import { completeAnswer } from './complete-answer';
import { selectionToSpan } from '../reading/selection-to-span';
import type { Draft } from './draft';
import { addSpan } from './span-changes';
import { changed, type DraftEffect, type Effect } from './effect';
import { missing, type Missing } from './missing';
import { questionsOf, type Question, type QuestionId } from './questions';
import { nextOpenStop, stopsOf, type Stop } from './stops';
import { useChangeWords } from './use-change-words';
import { usePlaceWords } from './use-place-words';

export interface ComposeProps {
  /** Tells comparisons apart: with another one, work starts at the first question again. */
  id: string;
  scheme: LabelScheme;
  /** As shown, A first; none while there is nothing to judge. */
  completions: readonly (readonly Message[])[];
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onSubmit: (answer: Answer) => void;
  /** Nothing to judge: everything keeps its place. */
  disabled?: boolean;
  /** Submits by itself; see `apply`. */
  autoAdvance?: boolean;
  /** An earlier judgment is looked at again. */
  revising?: boolean;
}

/** A judgment in the making: what the questions draw and what their controls do. */
export interface Composing {
  id: string;
  scheme: LabelScheme;
  completions: ComposeProps['completions'];
  arity: number;
  draft: Draft;
  disabled: boolean;
  revising: boolean;
  questions: readonly Question[];
  stop: Stop;
  held: number | undefined;
  missing: readonly Missing[];
  /** What was changed last, in words: for screen readers. */
  said: string;
  /** Enter came too early: what is missing is pointed out. */
  urged: boolean;
  /** A label was chosen with nothing selected. */
  nothingSelected: boolean;
  /** The mark that is open to be changed, by its place among all. */
  openMark: number | undefined;
  /** The marks before the last was deleted or got another label. */
  marksBefore: Draft['spans'];
  apply: (effect: Effect) => void;
}

interface Place {
  id: string;
  stop: Stop;
  held: number | undefined;
  said: string;
  urged: boolean;
  nothingSelected: boolean;
  openMark: number | undefined;
  marksBefore: Draft['spans'];
}

/** The frame of a question, which takes the focus when something of it is missing. */
export const frameId = (question: QuestionId): string => `compose-${question}`;

export function useComposing(props: ComposeProps): Composing {
  const { id, scheme, completions, draft, disabled = false, autoAdvance = true, revising = false } = props;
  const arity = completions.length || ARITY_OF_KIND[scheme.kind].min;
  const [stored, setPlace] = useState<Place>();
  const place = stored?.id === id ? stored : startOf(id, draft, scheme, arity);
  const needed = missing(draft, scheme, arity);
  const changeWords = useChangeWords(scheme, arity);
  const placeWords = usePlaceWords();
  const move = (change: Partial<Place>) => {
    setPlace({ ...place, ...change, id });
  };

  /**
   * With auto-advance a judgment submits itself when one press has just answered the last thing required; and when the
   * outcome is said while nothing else is required, so that who adds flags or a rationale says the outcome last. Placing
   * in a ranking, ticking, marking and writing never submit: they are seldom right the first time. Nor does anything in
   * an answer that is looked at again, unless the outcome is all of it: there all is said already, and the first change
   * would end the revision.
   */
  function applyDraft({ draft: next, settles, saysOutcome = false, changesMarks }: DraftEffect) {
    const answer = completeAnswer(next, scheme, arity);
    const isWhole = asksOutcomeOnly(scheme) || (!revising && (needed.length > 0 || saysOutcome));
    if (answer && settles && autoAdvance && isWhole) {
      props.onSubmit(answer);
      return;
    }
    props.onDraft(next);
    const stop = (settles ? nextOpenStop(next, scheme, arity, place.stop) : undefined) ?? place.stop;
    move({
      stop,
      said: changeWords(draft, next, place.held),
      urged: false,
      nothingSelected: false,
      // A mark that is gone is no longer open.
      ...(countOf(next) < countOf(draft) && { openMark: undefined }),
      ...(next.spans !== draft.spans && { marksBefore: changesMarks ? draft.spans : undefined }),
    });
    if (stop === place.stop) return;
    if (isRequiredText(stop, scheme)) focusQuestion(stop.question);
    else showQuestion(stop.question);
  }

  function submit() {
    const answer = completeAnswer(draft, scheme, arity);
    if (answer) {
      props.onSubmit(answer);
      return;
    }
    const [first] = needed;
    if (!first) return;
    const side = first.need === 'sides' && first.question !== 'outcome' ? first.sides[0] : undefined;
    move({ stop: { question: first.question, ...(side !== undefined && { side }) }, urged: true });
    focusQuestion(first.question);
  }

  function apply(effect: Effect) {
    if (disabled) return;
    switch (effect.kind) {
      case 'draft':
        return applyDraft(effect);
      case 'hold':
        return move({
          held: effect.side,
          stop: { question: 'outcome' },
          said: effect.side === undefined ? '' : `${placeWords(draft, effect.side, arity)}.`,
        });
      case 'stop':
        move({ stop: effect.stop, urged: false });
        return showQuestion(effect.stop.question);
      case 'write':
        move({ stop: { question: 'rationale' }, urged: false });
        return focusQuestion('rationale');
      case 'mark': {
        const span = selectionToSpan(document.getSelection());
        if (!span) return move({ nothingSelected: true });
        applyDraft(changed(addSpan(draft, { ...span, label: effect.label })));
        // The next digit is for what is asked, not for the same passage.
        document.getSelection()?.removeAllRanges();
        return;
      }
      case 'openMark':
        return move({ openMark: effect.at });
      case 'deselect':
        document.getSelection()?.removeAllRanges();
        return;
      case 'submit':
        return submit();
    }
  }

  return {
    ...place,
    scheme,
    completions,
    arity,
    draft,
    disabled,
    revising,
    questions: questionsOf(scheme),
    missing: needed,
    apply,
  };
}

function startOf(id: string, draft: Draft, scheme: LabelScheme, arity: number): Place {
  const stop = nextOpenStop(draft, scheme, arity) ?? stopsOf(scheme, arity)[0] ?? { question: 'outcome' };
  return {
    id,
    stop,
    held: undefined,
    said: '',
    urged: false,
    nothingSelected: false,
    openMark: undefined,
    marksBefore: undefined,
  };
}

const countOf = ({ spans }: Draft): number => spans?.length ?? 0;

const isRequiredText = ({ question }: Stop, { rationale }: LabelScheme): boolean =>
  question === 'rationale' && rationale.ask === 'required';

/** Once the panel has been drawn: what is shown may lie in a part of it that only opens now. */
function showQuestion(question: QuestionId) {
  requestAnimationFrame(() => {
    document.getElementById(frameId(question))?.scrollIntoView({ block: 'nearest' });
  });
}

function focusQuestion(question: QuestionId) {
  requestAnimationFrame(() => {
    const frame = document.getElementById(frameId(question));
    (frame?.querySelector('textarea') ?? frame)?.focus();
  });
}
