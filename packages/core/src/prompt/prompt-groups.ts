import { createHmac } from 'node:crypto';
import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { PROMPT_GROUP_RULE } from '@touchstone/domain/prompt/prompt-group-rule';

export type Split = 'train' | 'test';

const TEST_SHARE = 0.2;

/** The groups a batch touches: which was merged into which, and each one's split. New ones are stored by `store`. */
export class PromptGroups {
  private readonly mergedInto = new Map<string, string>();
  private readonly splits = new Map<string, Split>();
  private created: { projectId: string; id: string; rule: string; split: Split }[] = [];

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
  async join(found: Iterable<string>, firstTurnHash: string): Promise<string> {
    const distinct = [...new Set([...found].map((id) => this.current(id)))].sort();
    const [oldest, ...rest] = distinct;
    if (oldest === undefined) return this.create(firstTurnHash);
    await this.load(distinct);
    if (rest.length > 0) await this.merge(oldest, rest);
    return oldest;
  }

  /** Writes the groups made since the last call. */
  async store(): Promise<void> {
    const data = this.created;
    this.created = [];
    if (data.length > 0) await this.tx.promptGroup.createMany({ data });
  }

  private create(firstTurnHash: string): string {
    const id = newId();
    const split = drawSplit(this.project.splitKey, firstTurnHash);
    this.created.push({ projectId: this.project.id, id, rule: PROMPT_GROUP_RULE, split });
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
    await this.store();
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
