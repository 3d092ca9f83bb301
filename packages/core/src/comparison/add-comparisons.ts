import { createHash, createHmac, randomInt } from 'node:crypto';
import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Message } from '@touchstone/domain/message/message';
import { contentHash } from '../prompt/content-hash';
import { addCompletions } from './add-completions';
import { addPrompts } from './add-prompts';

export interface NewComparison {
  prompt: Message[];
  completions: { messages: Message[]; sourceId: string }[];
  /** Who may label it. */
  asks?: { team?: string; skills?: string[]; language?: string };
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
  importId: string | null;
  /** Kinds of harmful content the new ones may hold. */
  harmKinds: string[];
  comparisons: NewComparison[];
}

/** A comparison as it is (or will be) stored: its id, and the canonical ordinal of each answer by its content. */
interface Placed {
  id: string;
  ordinalOf: Map<string, number>;
}

/**
 * Adds comparisons with their prompts, completions and open slots; what the project has already, by content, is found
 * and left as it is, whichever source it came from. Runs in the caller's transaction, which holds the project's import lock.
 *
 * @returns one entry for each comparison given, in the same order
 */
export async function addComparisons(tx: Db, input: AddComparisons): Promise<StoredComparison[]> {
  const described = input.comparisons.map((comparison) => {
    const answers = comparison.completions.map(({ messages }) => contentHash(messages));
    return { comparison, answers, hash: comparisonHash(comparison.prompt, answers) };
  });
  const known = await findComparisons(
    tx,
    input.project.id,
    described.map(({ hash }) => hash),
  );
  const fresh = new Map<string, NewComparison>();
  const isNew = described.map(({ hash, comparison }) => {
    if (known.has(hash) || fresh.has(hash)) return false;
    fresh.set(hash, comparison);
    return true;
  });
  const added = await insertComparisons(tx, input, fresh);
  return described.map(({ hash, answers }, at) => {
    const placed = known.get(hash) ?? added.get(hash);
    if (!placed) throw new Error('a comparison was neither found nor added');
    return {
      id: placed.id,
      isNew: isNew[at] ?? false,
      ordinals: answers.map((answer) => placed.ordinalOf.get(answer) ?? 0),
    };
  });
}

async function findComparisons(tx: Db, projectId: string, hashes: string[]): Promise<Map<string, Placed>> {
  const rows = await tx.comparison.findMany({
    where: { projectId, contentHash: { in: hashes } },
    select: {
      id: true,
      contentHash: true,
      completions: { select: { ordinal: true, completion: { select: { contentHash: true } } } },
    },
  });
  return new Map(
    rows.map(({ id, contentHash: hash, completions }) => [
      hash,
      { id, ordinalOf: new Map(completions.map((each) => [each.completion.contentHash, each.ordinal])) },
    ]),
  );
}

async function insertComparisons(
  tx: Db,
  { project, importId, harmKinds }: AddComparisons,
  fresh: Map<string, NewComparison>,
): Promise<Map<string, Placed>> {
  if (fresh.size === 0) return new Map();
  const projectId = project.id;
  const comparisons = [...fresh.values()];
  const prompts = comparisons.map(({ prompt }) => prompt);
  const promptIds = await addPrompts(tx, { project, importId, prompts });
  const completions = comparisons.flatMap((comparison, at) =>
    comparison.completions.map((completion) => ({ promptId: promptIds[at] ?? '', ...completion })),
  );
  const completionIds = await addCompletions(tx, { projectId, importId, completions });

  let offset = 0;
  const rows = [...fresh].map(([hash, comparison], at) => {
    const ids = completionIds.slice(offset, (offset += comparison.completions.length));
    const ordered = canonicalOrder(project.orderKey, ids);
    const ordinalOf = new Map(
      comparison.completions.map(({ messages }, place) => [
        contentHash(messages),
        ordered.indexOf(ids[place] ?? ''),
      ]),
    );
    return { id: newId(), hash, promptId: promptIds[at] ?? '', ordered, ordinalOf, asks: comparison.asks };
  });
  await tx.comparison.createMany({
    data: rows.map(({ id, hash, promptId, ordered, asks }) => ({
      projectId,
      id,
      promptId,
      contentHash: hash,
      sideSeed: randomInt(ordered.length),
      policy: 'all',
      probability: 1,
      harmKinds,
      team: asks?.team ?? null,
      skills: asks?.skills ?? [],
      language: asks?.language ?? null,
      importId,
    })),
  });
  await tx.comparisonCompletion.createMany({
    data: rows.flatMap(({ id, ordered }) =>
      ordered.map((completionId, ordinal) => ({ projectId, comparisonId: id, ordinal, completionId })),
    ),
  });
  await tx.$executeRaw`
    INSERT INTO slot (project_id, comparison_id, slot, lane_id, position)
    SELECT c.project_id, c.id, n, c.lane_id, c.position
    FROM comparison c CROSS JOIN generate_series(0, ${project.overlap}::int - 1) AS n
    WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${rows.map(({ id }) => id)}::uuid[])`;
  return new Map(rows.map(({ hash, id, ordinalOf }) => [hash, { id, ordinalOf }]));
}

/** By keyed hash of the ids: tells nothing of the file's order, the winner or the source. */
function canonicalOrder(orderKey: Uint8Array, ids: string[]): string[] {
  const rank = new Map(ids.map((id) => [id, createHmac('sha256', orderKey).update(id).digest('hex')]));
  return [...ids].sort((a, b) => ((rank.get(a) ?? '') < (rank.get(b) ?? '') ? -1 : 1));
}

function comparisonHash(prompt: Message[], answers: string[]): string {
  const parts = [contentHash(prompt), ...[...answers].sort()];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
