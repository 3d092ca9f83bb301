import type { Answer, DimensionAnswer, Span } from '@touchstone/domain/judgment/answer';

/**
 * A half-made answer: every part of an `Answer` may still be missing. Plain JSON, so that it survives a reload. Sides are
 * as shown, like in the answer that becomes of it.
 */
export interface Draft {
  outcome?: Answer['outcome'];
  /** With `prefer`. */
  side?: number;
  strength?: number;
  /** By side, 0 best; null where a completion has no place yet. The places in use leave no gap. */
  ranks?: (number | null)[];
  best?: number;
  worst?: number;
  dimensions?: Record<string, DimensionAnswer>;
  /** By rating, then by side. */
  ratings?: Record<string, (number | null)[]>;
  /** By side. */
  flags?: string[][];
  spans?: Span[];
  rationale?: string;
  confidence?: number;
  ownReading?: string;
  /** The own reading was written or passed over: the completions may be shown. */
  ownReadingDone?: boolean;
}

export const EMPTY_DRAFT: Draft = {};

/** What was said, laid open to be changed. */
export function draftOf(answer: Answer): Draft {
  return { ...answer, ownReadingDone: true };
}

/** Nothing is said yet: there is nothing to keep. */
export function isEmptyDraft({ ownReadingDone, ...said }: Draft): boolean {
  return ownReadingDone !== true && Object.values(said).every(isNothing);
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.every((part) => part === null || isNothing(part))) ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isNothing));
