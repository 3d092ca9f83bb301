import type { Db } from '@touchstone/db/open-database';
import type { Message } from '@touchstone/domain/message/message';
import {
  areSimilar,
  leastShared,
  normalisedFirstTurn,
  prefixSize,
  shinglesOf,
} from '@touchstone/domain/prompt/prompt-group-rule';
import type { DescribedPrompt } from './describe-prompt';
import type { PromptGroups } from './prompt-groups';

interface Candidate {
  promptId: string;
  groupId: string;
  /** Shingles in all; `prefixSize` of it are indexed. */
  size: number;
  /** Of a stored prompt: read when it has to be compared. */
  shingles: ReadonlySet<string> | undefined;
}

/** Candidates read and compared at once, and shingles of stored prompts held in memory (some 100 bytes each). */
const ROUND = 200;
const HELD = 500_000;

/**
 * The prompts of a project, and of the batch so far, that a new one may be similar to. Exact: what is left out can't be
 * similar, and what is left is compared.
 *
 * Of each prompt's `n` shingles, `prefixSize(n)` are indexed, and a new prompt looks up all of its own: whichever were
 * indexed, a similar prompt holds at least one, so they may be chosen freely. They are those with the fewest entries so
 * far, counting how often the batch holds them: a template that every prompt begins with is soon left out, and prompts
 * meet only over what is their own. For those that still meet, sizes say how many shingles must be shared
 * (`leastShared`), and so how many at most of the indexed ones may be missing; fewer hits than that and the text isn't
 * read (compare the suffix filters of Xiao et al. 2008). The rest are compared group by group, and no more in a group
 * once one was found similar.
 */
export class SimilarPrompts {
  private readonly candidates: Candidate[] = [];
  private readonly entries = new Map<bigint, number[]>();
  private readonly inBatch = new Map<bigint, number>();
  private readonly held: Candidate[] = [];
  private heldShingles = 0;

  private constructor(
    private readonly tx: Db,
    private readonly projectId: string,
  ) {}

  /** What the project has in common with the batch. */
  static async load(
    tx: Db,
    projectId: string,
    batch: Pick<DescribedPrompt, 'shingles'>[],
  ): Promise<SimilarPrompts> {
    const index = new SimilarPrompts(tx, projectId);
    for (const { shingles } of batch)
      for (const hash of shingles.values()) index.inBatch.set(hash, (index.inBatch.get(hash) ?? 0) + 1);
    const rows = await tx.$queryRaw<
      { prompt_id: string; group_id: string; shingle_count: number; hits: string[] }[]
    >`
      SELECT hit.prompt_id, p.group_id, p.shingle_count, hit.hits
      FROM (
        SELECT prompt_id, array_agg(shingle::text) AS hits FROM prompt_shingle
        WHERE project_id = ${projectId}::uuid AND shingle = ANY(${[...index.inBatch.keys()]}::bigint[])
        GROUP BY prompt_id) AS hit
      JOIN prompt p ON p.project_id = ${projectId}::uuid AND p.id = hit.prompt_id
      ORDER BY hit.prompt_id`;
    for (const row of rows)
      index.enter(
        {
          promptId: row.prompt_id,
          groupId: row.group_id,
          size: row.shingle_count,
          shingles: undefined,
        },
        row.hits.map(BigInt),
      );
    return index;
  }

  /** Adds to `joined` (current ids) the groups that hold a prompt similar to this one. */
  async findGroups(prompt: DescribedPrompt, groups: PromptGroups, joined: Set<string>): Promise<void> {
    const shingles = new Set(prompt.shingles.keys());
    const groupOf = ({ groupId }: Candidate) => groups.current(groupId);
    let waiting = this.meeting(prompt);
    for (let each = 1; ; each *= 2) {
      waiting = waiting.filter((other) => !joined.has(groupOf(other)));
      if (waiting.length === 0) return;
      const { round, later } = takeOfEachGroup(waiting, groupOf, each);
      await this.read(round);
      for (const other of round) {
        const group = groupOf(other);
        if (!joined.has(group) && other.shingles && areSimilar(shingles, other.shingles)) joined.add(group);
      }
      waiting = later;
    }
  }

  /** Takes a prompt of the batch in. @returns the hashes under which later batches find it, to be stored */
  add({ id, shingles }: DescribedPrompt, groupId: string): bigint[] {
    const uses = (hash: bigint) => (this.entries.get(hash)?.length ?? 0) + (this.inBatch.get(hash) ?? 0);
    const indexed = [...shingles.values()]
      .map((hash) => ({ hash, uses: uses(hash) }))
      .sort((a, b) => a.uses - b.uses || (a.hash < b.hash ? -1 : 1))
      .slice(0, prefixSize(shingles.size))
      .map(({ hash }) => hash);
    this.enter({ promptId: id, groupId, size: shingles.size, shingles: new Set(shingles.keys()) }, indexed);
    return indexed;
  }

  private enter(candidate: Candidate, hashes: bigint[]): void {
    const at = this.candidates.push(candidate) - 1;
    for (const hash of hashes) {
      const list = this.entries.get(hash);
      if (list) list.push(at);
      else this.entries.set(hash, [at]);
    }
  }

  /** Those that share enough of their indexed shingles with the prompt to be similar to it. */
  private meeting({ shingles }: DescribedPrompt): Candidate[] {
    const hits = new Uint32Array(this.candidates.length);
    for (const hash of shingles.values())
      for (const at of this.entries.get(hash) ?? []) hits[at] = (hits[at] ?? 0) + 1;
    return this.candidates.filter(({ size }, at) => {
      const hit = hits[at] ?? 0;
      const mayMiss = size - leastShared(size, shingles.size);
      return hit > 0 && mayMiss >= 0 && prefixSize(size) - hit <= mayMiss;
    });
  }

  private async read(round: Candidate[]): Promise<void> {
    if (this.heldShingles > HELD) {
      for (const candidate of this.held.splice(0)) candidate.shingles = undefined;
      this.heldShingles = 0;
    }
    const missing = new Map(
      round.filter(({ shingles }) => !shingles).map((candidate) => [candidate.promptId, candidate]),
    );
    if (missing.size === 0) return;
    const rows = await this.tx.promptContent.findMany({
      where: { projectId: this.projectId, promptId: { in: [...missing.keys()] } },
      select: { promptId: true, messages: true },
    });
    for (const { promptId, messages } of rows) {
      const candidate = missing.get(promptId);
      if (!candidate) continue;
      candidate.shingles = new Set(shinglesOf(normalisedFirstTurn(messages as unknown as Message[])));
      this.held.push(candidate);
      this.heldShingles += candidate.size;
    }
  }
}

/** At most `each` of every group and `ROUND` in all, and the others. */
function takeOfEachGroup(waiting: Candidate[], groupOf: (candidate: Candidate) => string, each: number) {
  const taken = new Map<string, number>();
  const round: Candidate[] = [];
  const later: Candidate[] = [];
  for (const candidate of waiting) {
    const group = groupOf(candidate);
    const count = taken.get(group) ?? 0;
    if (count >= each || round.length >= ROUND) {
      later.push(candidate);
      continue;
    }
    taken.set(group, count + 1);
    round.push(candidate);
  }
  return { round, later };
}
