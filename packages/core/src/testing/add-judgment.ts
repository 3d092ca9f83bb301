import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';

export interface JudgmentToAdd {
  projectId: string;
  comparisonId: string;
  raterId: string;
  /** When it was accepted. */
  at: Date;
  activeMs?: number | null;
  kind?: 'work' | 'training' | 'gold' | 'repeat';
  standing?: 'counted' | 'surplus' | 'set_aside';
  outcome?: 'tie' | 'both_bad';
  rationale?: string;
  /** Of an earlier one that this revises. */
  revises?: { assignmentId: string; id: string; revision: number };
}

/** Stores a judgment as of a time of one's choosing, which no use-case would do. */
export async function addJudgment(db: Db, judgment: JudgmentToAdd) {
  const { projectId, comparisonId, raterId, kind = 'work', standing = 'counted', at, revises } = judgment;
  const id = newId();
  const clientId = newId();
  const assignmentId = revises?.assignmentId ?? newId();
  if (!revises) {
    const state = kind === 'work' ? standing : 'surplus';
    await db.assignment.create({
      data: {
        projectId,
        id: assignmentId,
        comparisonId,
        raterId,
        kind,
        slot: kind === 'work' ? 0 : null,
        goldId: kind === 'gold' || kind === 'training' ? newId() : null,
        roundId: kind === 'training' ? newId() : null,
        state,
        rotation: 1,
        leaseUntil: at,
        guidelineVersion: 1,
        schemeVersion: 1,
      },
    });
  }
  const revision = revises ? revises.revision + 1 : 0;
  await db.judgment.create({
    data: {
      projectId,
      id,
      comparisonId,
      raterId,
      kind,
      standing,
      assignmentId,
      clientId,
      bodyHash: 'seeded',
      revision,
      supersedesId: revises?.id ?? null,
      outcome: judgment.outcome ?? 'tie',
      shown: [1, 0],
      activeMs: judgment.activeMs === undefined ? 1000 : judgment.activeMs,
      guidelineVersion: 1,
      schemeVersion: 1,
      createdAt: at,
    },
  });
  if (judgment.rationale !== undefined)
    await db.judgmentText.create({ data: { projectId, judgmentId: id, rationale: judgment.rationale } });
  return { id, clientId, assignmentId, revision };
}
