import { seedProject } from '@touchstone/db/testing/seed-project';
import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { toGoldAnswer } from '@touchstone/domain/gold/gold-answer';
import { sfc32 } from '@touchstone/stats/random/sfc32';
import { markGold } from '../../gold/mark-gold';
import { changeChecks } from '../../rule/change-checks';
import { changeRule } from '../../rule/change-rule';

export interface SimulatedProject {
  projectId: string;
  raterIds: string[];
  /** Canonical ordinal of the better answer, by comparison that is work. */
  truth: Map<string, number>;
}

/** Of the pairs, the share of which the better answer is the longer one. */
const LONGER_IS_BETTER = 0.55;
/** What a better answer begins with, which simulated raters can see and mistake. */
export const BETTER = 'Indeed';

/**
 * A project whose comparisons have a known better answer, each to be judged by three to five, beside gold items (on which the
 * longer answer is as often better as not), with hidden checks, repeats and all rules switched on.
 */
export async function seedSimulation(
  db: Database,
  { comparisons, gold, raters, seed }: { comparisons: number; gold: number; raters: number; seed: number },
): Promise<SimulatedProject> {
  const random = sfc32(seed);
  const pairs = Array.from({ length: comparisons + gold }, (_, at) => {
    const better = Number(random() < 0.5);
    const isLonger = at < comparisons ? random() < LONGER_IS_BETTER : at % 2 === 0;
    return { better, longer: isLonger ? better : 1 - better, more: Math.floor(3 * random()) };
  });
  const { projectId, raterIds, comparisonIds } = await seedProject(db, {
    overlap: 3,
    comparisons: pairs.length,
    raters,
    content: (at, ordinal) =>
      `${pairs[at]?.better === ordinal ? BETTER : 'Perhaps'}, ${pairs[at]?.longer === ordinal ? 'and there is more to say. '.repeat(3) : 'so.'}`,
  });
  await addSlots(db, projectId, new Map(comparisonIds.map((id, at) => [id, pairs[at]?.more ?? 0])));
  const actorId = newId();
  const seeds = await db.comparison.findMany({ where: { projectId }, select: { id: true, sideSeed: true } });
  const sideSeed = new Map(seeds.map((row) => [row.id, row.sideSeed]));
  for (const [at, comparisonId] of comparisonIds.entries()) {
    if (at < comparisons) continue;
    const verdict = { outcome: 'prefer' as const, preferred: pairs[at]?.better ?? 0 };
    await markGold(db, {
      ...{ projectId, comparisonId, use: 'check', origin: 'hand', actorId },
      answer: toGoldAnswer(verdict, sideSeed.get(comparisonId) ?? 0),
      alternatives: [],
      explanation: 'Known beforehand.',
    });
  }
  await switchOnChecks(db, projectId, actorId);
  const truth = new Map(comparisonIds.slice(0, comparisons).map((id, at) => [id, pairs[at]?.better ?? 0]));
  return { projectId, raterIds, truth };
}

async function addSlots(db: Database, projectId: string, more: Map<string, number>): Promise<void> {
  const first = await db.slot.findMany({
    where: { projectId, slot: 0 },
    select: { comparisonId: true, position: true },
  });
  await db.slot.createMany({
    data: first.flatMap(({ comparisonId, position }) =>
      Array.from({ length: more.get(comparisonId) ?? 0 }, (_, at) => ({
        ...{ projectId, comparisonId, position },
        slot: 3 + at,
      })),
    ),
  });
}

async function switchOnChecks(db: Database, projectId: string, actorId: string): Promise<void> {
  await changeChecks(db, {
    ...{ projectId, actorId },
    settings: { goldRate: 0.15, repeatRate: 0.05, repeatAfterHours: 0 },
  });
  const common = { least: 20, action: 'pause' as const };
  const rules = {
    gold_accuracy: { ...common, threshold: 0.65, seconds: null },
    one_side: { ...common, threshold: 0.01, seconds: null },
    too_fast: { ...common, threshold: 0.5, seconds: 2 },
  };
  for (const kind of ['gold_accuracy', 'one_side', 'too_fast'] as const)
    await changeRule(db, { projectId, kind, rule: rules[kind], actorId });
}
