import type { Database, Db } from '@touchstone/db/open-database';
import { toClaimedAssignment, type ClaimedAssignment } from '../assignment/claim-assignment';
import type { ClaimedRow } from '../assignment/hand-out-sql';
import { countAnswers } from './count-answers';
import { endTrainingRound } from './end-training-round';

export interface TrainingRoundRow {
  attempt: number;
  items: number;
  /** Judged so far. */
  done: number;
  right: number;
  passMark: number;
  /** Null while it goes on. */
  passed: boolean | null;
}

export interface Training {
  /** Whether there is a round to pass before the first comparison, and whether it was passed (or an admin let them begin). */
  required: boolean;
  trained: boolean;
  triesLeft: number;
  /** The try that goes on, or the last one. */
  round: TrainingRoundRow | null;
  /** The item to judge next; null between tries. */
  next: ClaimedAssignment | null;
}

/**
 * Where a rater stands with the training round. One whose last item was judged in the moment in which the server was killed is ended
 * here.
 */
export async function readTraining(
  db: Database,
  { projectId, raterId }: { projectId: string; raterId: string },
): Promise<Training> {
  const open = await db.trainingRound.findFirst({ where: { projectId, raterId, finishedAt: null } });
  if (open) await endTrainingRound(db, { projectId, raterId, roundId: open.id });
  const [project, rater, rounds] = await Promise.all([
    db.project.findUniqueOrThrow({
      where: { id: projectId },
      select: { trainingItems: true, trainingTries: true },
    }),
    db.rater.findUniqueOrThrow({
      where: { projectId_id: { projectId, id: raterId } },
      select: { trainedAt: true },
    }),
    db.trainingRound.findMany({
      where: { projectId, raterId },
      orderBy: { attempt: 'desc' },
      select: { id: true, attempt: true, items: true, passMark: true, right: true, passed: true },
    }),
  ]);
  const [last] = rounds;
  const { done, right } = last ? await countAnswers(db, projectId, last.id) : { done: 0, right: 0 };
  return {
    required: project.trainingItems > 0,
    trained: rater.trainedAt !== null,
    triesLeft: Math.max(0, project.trainingTries - rounds.length),
    round: last
      ? {
          attempt: last.attempt,
          items: last.items,
          done,
          right,
          passMark: last.passMark,
          passed: last.passed,
        }
      : null,
    next: last?.passed === null ? await nextItem(db, projectId, last.id) : null,
  };
}

async function nextItem(db: Db, projectId: string, roundId: string): Promise<ClaimedAssignment | null> {
  const [row] = await db.$queryRaw<ClaimedRow[]>`
    SELECT a.id, a.lease_until, a.scheme_version, a.guideline_version, a.rotation, c.harm_kinds, pc.messages AS prompt,
           (SELECT jsonb_agg(k.messages ORDER BY cc.ordinal)
            FROM comparison_completion cc
            JOIN completion_content k ON k.project_id = cc.project_id AND k.completion_id = cc.completion_id
            WHERE cc.project_id = a.project_id AND cc.comparison_id = a.comparison_id) AS completions
    FROM assignment a
    JOIN comparison c ON c.project_id = a.project_id AND c.id = a.comparison_id
    JOIN prompt_content pc ON pc.project_id = a.project_id AND pc.prompt_id = c.prompt_id
    WHERE a.project_id = ${projectId}::uuid AND a.kind = 'training' AND a.round_id = ${roundId}::uuid AND a.state = 'leased'
    ORDER BY a.id LIMIT 1`;
  return row ? toClaimedAssignment(db, projectId, row) : null;
}
