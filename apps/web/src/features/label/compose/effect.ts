import type { Answer } from '@touchstone/domain/judgment/answer';
import type { Draft } from './draft';
import * as change from './draft-changes';
import type { Stop } from './stops';

/** What a press does: it changes the draft, or where the next press goes, or ends the judgment. */
export type Effect =
  | {
      kind: 'draft';
      draft: Draft;
      /** What was asked is answered in full: go on to what is asked next. */
      settles: boolean;
      /** It was the outcome that was said. */
      saysOutcome?: boolean;
      /** Marks were taken away or changed by one press: one more brings them back. */
      changesMarks?: boolean;
    }
  | { kind: 'hold'; side: number | undefined }
  | { kind: 'stop'; stop: Stop }
  | { kind: 'mark'; label: string }
  /** Opens a mark to be changed, or closes it. */
  | { kind: 'openMark'; at: number | undefined }
  /** Lets go of the passage that is selected. */
  | { kind: 'deselect' }
  /** Puts the cursor into the rationale. */
  | { kind: 'write' }
  | { kind: 'submit' };

export type DraftEffect = Extract<Effect, { kind: 'draft' }>;

/** Settled only once both are named. */
export function extreme(draft: Draft, which: 'best' | 'worst', side: number): Effect {
  const next = change.chooseExtreme(draft, which, side);
  const settles = next.best !== undefined && next.worst !== undefined;
  return { kind: 'draft', draft: next, settles, saysOutcome: true };
}

export const changed = (draft: Draft): DraftEffect => ({ kind: 'draft', draft, settles: false });
/** Marks as they become when one is deleted or gets another label. */
export const marksChanged = (draft: Draft): DraftEffect => ({ ...changed(draft), changesMarks: true });
export const settled = (draft: Draft): DraftEffect => ({ kind: 'draft', draft, settles: true });

/** The part of an answer that one press of the outcome says. */
export function outcomeEffect(draft: Draft, answer: Answer): Effect {
  return answer.outcome === 'ranking' || answer.outcome === 'best_worst'
    ? changed(draft)
    : { ...settled(change.chooseOutcome(draft, answer)), saysOutcome: true };
}
