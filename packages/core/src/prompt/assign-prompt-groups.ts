import { createHash, createHmac } from 'node:crypto';
import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Message } from '@touchstone/domain/message/message';
import {
  areSimilar,
  normalisedFirstTurn,
  prefixSize,
  PROMPT_GROUP_RULE,
  shinglesOf,
} from '@touchstone/domain/prompt/prompt-group-rule';

export type Split = 'train' | 'test';

export interface GroupedPrompt {
  id: string;
  messages: Message[];
  firstTurnHash: string;
  groupId: string;
  bornSplit: Split;
  /** The prefix-filter entries to store, so that later prompts find this one. */
  prefix: bigint[];
}

const TEST_SHARE = 0.2;

/**
 * Finds or makes the prompt group of each new prompt, by exact equality or similarity of first user turns, among all
 * prompts of the project and the batch itself. The caller holds the project's import lock and inserts the prompts.
 *
 * A prompt that belongs to several groups merges them into the oldest. If their splits differ, the merged group is
 * `train` and `bridged`: its test prompts leave every later snapshot, so that nothing tested on was ever trained on.
 */
export async function assignPromptGroups(
  tx: Db,
  project: { id: string; splitKey: Uint8Array },
  prompts: { id: string; messages: Message[] }[],
): Promise<GroupedPrompt[]> {
  const entries = prompts.map(describe);
  const groups = new Groups(tx, project);
  const known = await loadCandidates(tx, project.id, entries);
  const byHash = new Map<string, string>(known.hashes);
  const byShingle = new Map<bigint, { shingles: Set<string>; groupId: string }[]>(known.shingles);

  const grouped: GroupedPrompt[] = [];
  for (const entry of entries) {
    const exact = byHash.get(entry.firstTurnHash);
    const similar = entry.prefix
      .flatMap((shingle) => byShingle.get(shingle) ?? [])
      .filter((other) => areSimilar(entry.shingles, other.shingles));
    const groupId = await groups.join(
      [...(exact === undefined ? [] : [exact]), ...similar.map((other) => other.groupId)],
      entry.firstTurnHash,
    );
    byHash.set(entry.firstTurnHash, groupId);
    for (const shingle of entry.prefix)
      byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), { shingles: entry.shingles, groupId }]);
    grouped.push({ ...entry, groupId, bornSplit: groups.splitOf(groupId) });
  }
  // A later prompt of the batch may have merged the group of an earlier one.
  return grouped.map((prompt) => ({ ...prompt, groupId: groups.current(prompt.groupId) }));
}

function describe({ id, messages }: { id: string; messages: Message[] }) {
  const turn = normalisedFirstTurn(messages);
  const list = shinglesOf(turn);
  const prefix = list
    .map(hashShingle)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, prefixSize(list.length));
  return {
    id,
    messages,
    firstTurnHash: createHash('sha256').update(turn).digest('hex'),
    shingles: new Set(list),
    prefix,
  };
}

/** 64 bits of SHA-256, signed as PostgreSQL's bigint is. */
function hashShingle(shingle: string): bigint {
  return createHash('sha256').update(shingle).digest().readBigInt64BE(0);
}

async function loadCandidates(tx: Db, projectId: string, entries: ReturnType<typeof describe>[]) {
  const hashes = await tx.prompt.findMany({
    where: { projectId, firstTurnHash: { in: entries.map(({ firstTurnHash }) => firstTurnHash) } },
    distinct: ['firstTurnHash'],
    select: { firstTurnHash: true, groupId: true },
  });
  const rows = await tx.$queryRaw<{ shingle: bigint; group_id: string; messages: Message[] }[]>`
    SELECT ps.shingle, p.group_id, pc.messages
    FROM prompt_shingle ps
    JOIN prompt p ON p.project_id = ps.project_id AND p.id = ps.prompt_id
    JOIN prompt_content pc ON pc.project_id = ps.project_id AND pc.prompt_id = ps.prompt_id
    WHERE ps.project_id = ${projectId}::uuid AND ps.shingle = ANY(${entries.flatMap(({ prefix }) => prefix)}::bigint[])`;
  const shingles = new Map<bigint, { shingles: Set<string>; groupId: string }[]>();
  for (const { shingle, group_id: groupId, messages } of rows) {
    const key = BigInt(shingle);
    shingles.set(key, [
      ...(shingles.get(key) ?? []),
      { shingles: new Set(shinglesOf(normalisedFirstTurn(messages))), groupId },
    ]);
  }
  return { hashes: hashes.map(({ firstTurnHash, groupId }) => [firstTurnHash, groupId] as const), shingles };
}

/** The groups this batch touches: which was merged into which, and each one's split. */
class Groups {
  private readonly mergedInto = new Map<string, string>();
  private readonly splits = new Map<string, Split>();

  constructor(
    private readonly tx: Db,
    private readonly project: { id: string; splitKey: Uint8Array },
  ) {}

  current(groupId: string): string {
    let at = groupId;
    for (let next = this.mergedInto.get(at); next !== undefined; next = this.mergedInto.get(at)) at = next;
    return at;
  }

  splitOf(groupId: string): Split {
    return this.splits.get(groupId) ?? 'train';
  }

  /** The one group of all `found`, merging them if they are several, making it if they are none. */
  async join(found: string[], firstTurnHash: string): Promise<string> {
    const distinct = [...new Set(found.map((id) => this.current(id)))].sort();
    const [oldest, ...rest] = distinct;
    if (oldest === undefined) return this.create(firstTurnHash);
    await this.load(distinct);
    if (rest.length > 0) await this.merge(oldest, rest);
    return oldest;
  }

  private async create(firstTurnHash: string): Promise<string> {
    const id = newId();
    const split = drawSplit(this.project.splitKey, firstTurnHash);
    await this.tx.promptGroup.create({
      data: { projectId: this.project.id, id, rule: PROMPT_GROUP_RULE, split },
    });
    this.splits.set(id, split);
    return id;
  }

  private async load(ids: string[]): Promise<void> {
    const missing = ids.filter((id) => !this.splits.has(id));
    if (missing.length === 0) return;
    const rows = await this.tx.promptGroup.findMany({
      where: { projectId: this.project.id, id: { in: missing } },
      select: { id: true, split: true },
    });
    for (const { id, split } of rows) this.splits.set(id, split as Split);
  }

  private async merge(into: string, others: string[]): Promise<void> {
    const projectId = this.project.id;
    const bridged = others.some((id) => this.splitOf(id) !== this.splitOf(into));
    await this.tx.prompt.updateMany({
      where: { projectId, groupId: { in: others } },
      data: { groupId: into },
    });
    await this.tx.promptGroup.updateMany({
      where: { projectId, id: { in: others } },
      data: { mergedInto: into },
    });
    for (const id of others) this.mergedInto.set(id, into);
    if (!bridged) return;
    await this.tx.promptGroup.update({
      where: { projectId_id: { projectId, id: into } },
      data: { split: 'train', bridged: true },
    });
    this.splits.set(into, 'train');
  }
}

/** A keyed hash of the founding prompt decides, so the same prompts land alike in every later snapshot. */
function drawSplit(splitKey: Uint8Array, firstTurnHash: string): Split {
  const draw = createHmac('sha256', splitKey).update(firstTurnHash).digest().readUInt32BE(0) / 2 ** 32;
  return draw < TEST_SHARE ? 'test' : 'train';
}
