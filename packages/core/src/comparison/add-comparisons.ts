import { createHash, createHmac, randomInt } from 'node:crypto';
import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Message } from '@touchstone/domain/message/message';
import { contentHash } from '../prompt/content-hash';
import { addCompletions } from './add-completions';
import { addPrompts } from './add-prompts';

export interface NewComparison {
  prompt: Message[];
  completions: Message[][];
}

export interface StoredComparison {
  id: string;
  /** False when the project had it already. */
  isNew: boolean;
  /** Canonical ordinal of each completion, in the order the caller gave them. */
  ordinals: number[];
}

export interface AddComparisons {
  project: { id: string; overlap: number; splitKey: Uint8Array; orderKey: Uint8Array };
  sourceId: string;
  importId: string | null;
  comparisons: NewComparison[];
}

/**
 * Adds comparisons with their prompts, completions and open slots; what the project has already, by content, is found
 * and left as it is. Runs in the caller's transaction, which holds the project's import lock.
 *
 * @returns one entry for each comparison given, in the same order
 */
export async function addComparisons(tx: Db, input: AddComparisons): Promise<StoredComparison[]> {
  const { project, sourceId, importId, comparisons } = input;
  const promptIds = await addPrompts(tx, {
    project,
    importId,
    prompts: comparisons.map(({ prompt }) => prompt),
  });
  const answers = comparisons.flatMap(({ completions }, at) =>
    completions.map((messages) => ({ promptId: promptIds[at] ?? '', messages })),
  );
  const completionIds = await addCompletions(tx, {
    projectId: project.id,
    sourceId,
    importId,
    completions: answers,
  });

  let offset = 0;
  const described = comparisons.map(({ prompt, completions }, at) => {
    const ids = completionIds.slice(offset, (offset += completions.length));
    return { promptId: promptIds[at] ?? '', completionIds: ids, hash: comparisonHash(prompt, completions) };
  });
  const existing = new Map(
    (
      await tx.comparison.findMany({
        where: { projectId: project.id, contentHash: { in: described.map(({ hash }) => hash) } },
        select: { id: true, contentHash: true },
      })
    ).map((row) => [row.contentHash, row.id]),
  );

  const fresh = new Map<string, { id: string; promptId: string; ordered: string[] }>();
  const stored = described.map(({ hash, promptId, completionIds: ids }): StoredComparison => {
    const ordered = canonicalOrder(project.orderKey, ids);
    const ordinals = ids.map((id) => ordered.indexOf(id));
    const known = existing.get(hash) ?? fresh.get(hash)?.id;
    if (known !== undefined) return { id: known, isNew: false, ordinals };
    const id = newId();
    fresh.set(hash, { id, promptId, ordered });
    return { id, isNew: true, ordinals };
  });
  await insert(tx, input, fresh);
  return stored;
}

async function insert(
  tx: Db,
  { project, importId }: AddComparisons,
  fresh: Map<string, { id: string; promptId: string; ordered: string[] }>,
): Promise<void> {
  if (fresh.size === 0) return;
  const projectId = project.id;
  await tx.comparison.createMany({
    data: [...fresh].map(([hash, { id, promptId, ordered }]) => ({
      projectId,
      id,
      promptId,
      contentHash: hash,
      sideSeed: randomInt(ordered.length),
      policy: 'all',
      probability: 1,
      importId,
    })),
  });
  await tx.comparisonCompletion.createMany({
    data: [...fresh.values()].flatMap(({ id, ordered }) =>
      ordered.map((completionId, ordinal) => ({ projectId, comparisonId: id, ordinal, completionId })),
    ),
  });
  await tx.$executeRaw`
    INSERT INTO slot (project_id, comparison_id, slot, priority, position)
    SELECT c.project_id, c.id, n, c.priority, c.position
    FROM comparison c CROSS JOIN generate_series(0, ${project.overlap}::int - 1) AS n
    WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${[...fresh.values()].map(({ id }) => id)}::uuid[])`;
}

/** By keyed hash of the ids: tells nothing of the file's order, the winner or the source. */
function canonicalOrder(orderKey: Uint8Array, ids: string[]): string[] {
  const rank = new Map(ids.map((id) => [id, createHmac('sha256', orderKey).update(id).digest('hex')]));
  return [...ids].sort((a, b) => ((rank.get(a) ?? '') < (rank.get(b) ?? '') ? -1 : 1));
}

function comparisonHash(prompt: Message[], completions: Message[][]): string {
  const parts = [contentHash(prompt), ...completions.map(contentHash).sort()];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
