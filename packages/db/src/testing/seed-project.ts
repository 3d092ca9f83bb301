import { newId } from '../id/new-id';
import type { Prisma } from '../generated/client';
import type { Db } from '../open-database';

export interface SeededProject {
  projectId: string;
  comparisonIds: string[];
  raterIds: string[];
  userIds: string[];
}

const PAIRWISE = {
  kind: 'pairwise',
  steps: 3,
  outcomes: { tie: true, both_good: true, both_bad: true, cannot_judge: true },
};

/**
 * A project with comparisons of short answers, open slots, and annotators: what most tests of work start from. Completion
 * `n` of a comparison, counted in canonical order from 0, says "Answer n."; the sides of consecutive comparisons rotate.
 */
export async function seedProject(
  db: Db,
  {
    overlap = 1,
    comparisons = 3,
    heldOut = 0,
    raters = 1,
    leaseSeconds = 900,
    harmKinds = [],
    arity = 2,
    scheme = PAIRWISE,
    content,
  }: {
    overlap?: number;
    comparisons?: number;
    /** So many of their prompts, the first ones, are kept for testing. */
    heldOut?: number;
    raters?: number;
    leaseSeconds?: number;
    /** Of every comparison. */
    harmKinds?: string[];
    /** Completions a comparison has. */
    arity?: number;
    /** The label scheme's definition, as it is stored. */
    scheme?: Prisma.InputJsonObject;
    /** What every completion says, or each by its comparison and ordinal; else each its number. */
    content?: string | ((comparison: number, ordinal: number) => string);
  } = {},
): Promise<SeededProject> {
  const projectId = newId();
  const createdBy = newId();
  const key = () => new Uint8Array(32).fill(7);
  await db.userAccount.create({ data: { id: createdBy, isOwner: true } });
  await db.project.create({
    data: {
      id: projectId,
      name: 'Seeded',
      overlap,
      leaseSeconds,
      orderKey: key(),
      splitKey: key(),
      createdBy,
    },
  });
  await db.labelSchemeVersion.create({ data: { projectId, version: 1, definition: scheme, createdBy } });
  await db.guidelineVersion.create({
    data: { projectId, version: 1, body: 'Prefer the better answer.', createdBy },
  });

  const userIds = Array.from({ length: raters }, newId);
  const raterIds = Array.from({ length: raters }, newId);
  await db.userAccount.createMany({ data: userIds.map((id) => ({ id })) });
  await db.member.createMany({ data: userIds.map((userId) => ({ projectId, userId, role: 'annotator' })) });
  await db.rater.createMany({
    data: raterIds.map((id, i) => ({ projectId, id, kind: 'member', userId: userIds[i] ?? null })),
  });

  const sourceId = newId();
  await db.source.create({ data: { projectId, id: sourceId, kind: 'imported', name: 'seed' } });
  const comparisonIds = Array.from({ length: comparisons }, newId);
  const promptIds = comparisonIds.map(newId);
  const groupIds = comparisonIds.map(newId);
  const split = (at: number) => (at < heldOut ? 'test' : 'train');
  await db.promptGroup.createMany({
    data: groupIds.map((id, i) => ({ projectId, id, rule: 'test', split: split(i) })),
  });
  await db.prompt.createMany({
    data: promptIds.map((id, i) => ({
      projectId,
      id,
      contentHash: `p${String(i)}`,
      firstTurnHash: `t${String(i)}`,
      groupId: groupIds[i] ?? '',
      bornSplit: split(i),
    })),
  });
  await db.promptContent.createMany({
    data: promptIds.map((promptId, i) => ({
      projectId,
      promptId,
      messages: [{ role: 'user', content: `Question ${String(i)}?` }],
    })),
  });
  await db.comparison.createMany({
    data: comparisonIds.map((id, i) => ({
      projectId,
      id,
      promptId: promptIds[i] ?? '',
      contentHash: `c${String(i)}`,
      sideSeed: i % arity,
      policy: 'all',
      probability: 1,
      harmKinds,
    })),
  });
  const completions = promptIds.flatMap((promptId, i) =>
    Array.from({ length: arity }, (_, ordinal) => ({
      promptId,
      ordinal,
      text: typeof content === 'function' ? content(i, ordinal) : (content ?? `Answer ${String(ordinal)}.`),
      comparisonId: comparisonIds[i] ?? '',
      id: newId(),
    })),
  );
  await db.completion.createMany({
    data: completions.map(({ id, promptId, ordinal }) => ({
      projectId,
      id,
      promptId,
      sourceId,
      contentHash: `a${String(ordinal)}`,
    })),
  });
  await db.completionContent.createMany({
    data: completions.map(({ id, text }) => ({
      projectId,
      completionId: id,
      messages: [{ role: 'assistant', content: text }],
    })),
  });
  await db.comparisonCompletion.createMany({
    data: completions.map(({ id, ordinal, comparisonId }) => ({
      projectId,
      comparisonId,
      ordinal,
      completionId: id,
    })),
  });
  const rows = await db.comparison.findMany({ where: { projectId }, select: { id: true, position: true } });
  await db.slot.createMany({
    data: rows.flatMap(({ id, position }) =>
      Array.from({ length: overlap }, (_, slot) => ({ projectId, comparisonId: id, slot, position })),
    ),
  });
  return { projectId, comparisonIds, raterIds, userIds };
}
