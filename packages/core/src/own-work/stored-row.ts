import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentAttributes } from '@touchstone/domain/judgment/judgment-attributes';
import { toAnswer } from '@touchstone/domain/judgment/stored-answer';

/** The columns of a judgment that say what was answered, and of its text beside it. */
export interface StoredRow {
  outcome: Answer['outcome'];
  preferred: number | null;
  strength: number | null;
  steps: number | null;
  ranks: number[];
  shown: number[];
  attributes: JudgmentAttributes | null;
  rationale: string | null;
  ownReading: string | null;
  spanNotes: (string | null)[] | null;
}

/** What was said, in terms of the sides as they were shown. */
export function answerOfRow({ shown, rationale, ownReading, spanNotes, ...stored }: StoredRow): Answer {
  return toAnswer({ ...stored, text: { rationale, ownReading, spanNotes } }, shown);
}
