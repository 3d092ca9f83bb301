import type { Db } from '@touchstone/db/open-database';
import type { Message } from '@touchstone/domain/message/message';
import { describePrompt } from './describe-prompt';
import { PromptGroups, type Split } from './prompt-groups';
import { SimilarPrompts } from './similar-prompts';

export interface GroupedPrompt {
  id: string;
  messages: Message[];
  firstTurnHash: string;
  groupId: string;
  bornSplit: Split;
  shingleCount: number;
  /** The entries to store in the index, so that later prompts find this one. */
  indexed: bigint[];
}

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
  const described = prompts.map((prompt) => ({ ...describePrompt(prompt), messages: prompt.messages }));
  const groups = new PromptGroups(tx, project);
  const byHash = await loadEqual(
    tx,
    project.id,
    described.map(({ firstTurnHash }) => firstTurnHash),
  );
  const similar = await SimilarPrompts.load(tx, project.id, described);

  const grouped: GroupedPrompt[] = [];
  for (const prompt of described) {
    const { id, messages, firstTurnHash, shingles } = prompt;
    const equal = byHash.get(firstTurnHash);
    const joined = new Set(equal === undefined ? [] : [groups.current(equal)]);
    await similar.findGroups(prompt, groups, joined);
    const groupId = await groups.join(joined, firstTurnHash);
    byHash.set(firstTurnHash, groupId);
    const indexed = similar.add(prompt, groupId);
    const bornSplit = groups.splitOf(groupId);
    grouped.push({ id, messages, firstTurnHash, groupId, bornSplit, shingleCount: shingles.size, indexed });
  }
  await groups.store();
  // A later prompt of the batch may have merged the group of an earlier one.
  return grouped.map((prompt) => ({ ...prompt, groupId: groups.current(prompt.groupId) }));
}

/** The groups of the prompts whose first user turn is one of these: equal ones are always in one group. */
async function loadEqual(tx: Db, projectId: string, hashes: string[]): Promise<Map<string, string>> {
  const rows = await tx.prompt.findMany({
    where: { projectId, firstTurnHash: { in: hashes } },
    distinct: ['firstTurnHash'],
    select: { firstTurnHash: true, groupId: true },
  });
  return new Map(rows.map(({ firstTurnHash, groupId }) => [firstTurnHash, groupId]));
}
