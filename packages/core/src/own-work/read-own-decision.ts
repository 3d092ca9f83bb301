import type { Db } from '@touchstone/db/open-database';
import { readDecision, type Decision } from '../adjudication/read-decision';

export type OwnDecision = Omit<Decision, 'id' | 'feedback'> & {
  /** What the reviewer told this rater, alone or with everybody. */
  feedback: string[];
};

/**
 * The reviewers' final word on a comparison that a rater has judged, in the sides they saw, with what was told to them and nothing
 * of what was told to others; null where there is none.
 */
export async function readOwnDecision(
  db: Db,
  who: { projectId: string; comparisonId: string; order: readonly number[]; raterId: string },
): Promise<OwnDecision | null> {
  const found = await readDecision(db, who);
  if (!found) return null;
  const { id: _id, feedback, ...decision } = found;
  return {
    ...decision,
    feedback: feedback
      .filter(({ raterId }) => raterId === null || raterId === who.raterId)
      .map(({ body }) => body),
  };
}
