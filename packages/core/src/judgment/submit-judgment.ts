import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { isUniqueViolation } from '@touchstone/db/unique-violation';
import { isOutcomeOnly, type Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentStanding } from '@touchstone/domain/judgment/judgment-standing';
import { ARITY_OF_KIND, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { readLabelScheme } from '../project/read-label-scheme';
import { acceptHeldJudgment } from './accept-held-judgment';
import { acceptOtherJudgment } from './accept-other-judgment';
import { judgmentBodyHash } from './judgment-body-hash';
import { requireAllowed } from './require-allowed';

export interface SubmitJudgment {
  projectId: string;
  raterId: string;
  assignmentId: string;
  /** Made by the client, once for each judgment; sent again unchanged until it is answered. */
  clientId: string;
  answer: Answer;
  /** Milliseconds the page was visible and used. */
  activeMs: number;
  /** Place of the comparison in the annotator's session, 1 first; absent where the client keeps no count. */
  sessionPosition?: number;
  /** Client id of the judgment this one revises; absent for the first one of an assignment. */
  supersedes?: string;
  /** Whether the rater is still a member; a judgment that arrives after that is kept, and set aside. */
  isMember: boolean;
  /** The label scheme the answer was given under: the assignment's. */
  schemeVersion: number;
}

export interface AcceptedJudgment {
  /** The server's id of the stored judgment. */
  id: string;
  standing: JudgmentStanding;
  revision: number;
}

/** A judgment on its way into the database. */
export interface IncomingJudgment extends SubmitJudgment {
  id: string;
  bodyHash: string;
  scheme: LabelScheme;
}

/**
 * Stores a judgment exactly once. Nearly always the assignment still holds its slot and this is its first judgment:
 * one statement. Everything else (an answer with more in it than an outcome, sent again, too late, a revision, somebody
 * else's) is told apart after that.
 *
 * @throws AppError NOT_FOUND for an assignment that is not this rater's, or of another project
 * @throws AppError CONFLICT when the client id was used with another body
 * @throws AppError ALREADY_JUDGED when there is a judgment and this one does not say it supersedes it
 * @throws AppError INVALID when the label scheme does not allow the answer
 */
export async function submitJudgment(db: Database, input: SubmitJudgment): Promise<AcceptedJudgment> {
  const scheme = await readLabelScheme(db, input.projectId, input.schemeVersion);
  const isPlain = scheme.kind === 'pairwise' && isOutcomeOnly(input.answer);
  if (isPlain) requireAllowed(input.answer, scheme, ARITY_OF_KIND.pairwise.max);
  const incoming: IncomingJudgment = { ...input, scheme, id: newId(), bodyHash: judgmentBodyHash(input) };
  try {
    const isFirst = input.isMember && input.supersedes === undefined;
    const held = isPlain && isFirst ? await acceptHeldJudgment(db, incoming) : undefined;
    return held ?? (await acceptOtherJudgment(db, incoming));
  } catch (error) {
    // The same judgment, sent many times at once: one insert won, and this one now finds that answer.
    if (!isUniqueViolation(error)) throw error;
    return acceptOtherJudgment(db, incoming);
  }
}
