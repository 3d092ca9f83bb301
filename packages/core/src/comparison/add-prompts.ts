import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Message } from '@touchstone/domain/message/message';
import { assignPromptGroups } from '../prompt/assign-prompt-groups';
import { contentHash } from '../prompt/content-hash';

/** Finds or adds prompts by content. @returns an id for each prompt given, in order */
export async function addPrompts(
  tx: Db,
  {
    project,
    importId,
    prompts,
  }: { project: { id: string; splitKey: Uint8Array }; importId: string | null; prompts: Message[][] },
): Promise<string[]> {
  const projectId = project.id;
  const hashes = prompts.map(contentHash);
  const known = await tx.prompt.findMany({
    where: { projectId, contentHash: { in: hashes } },
    select: { id: true, contentHash: true },
  });
  const ids = new Map(known.map((row) => [row.contentHash, row.id]));

  const fresh: { id: string; hash: string; messages: Message[] }[] = [];
  hashes.forEach((hash, at) => {
    if (ids.has(hash)) return;
    const id = newId();
    ids.set(hash, id);
    fresh.push({ id, hash, messages: prompts[at] ?? [] });
  });
  if (fresh.length > 0) {
    const hashOf = new Map(fresh.map(({ id, hash }) => [id, hash]));
    const grouped = await assignPromptGroups(tx, project, fresh);
    await tx.prompt.createMany({
      data: grouped.map(({ id, firstTurnHash, groupId, bornSplit, shingleCount }) => ({
        projectId,
        id,
        contentHash: hashOf.get(id) ?? '',
        firstTurnHash,
        groupId,
        bornSplit,
        shingleCount,
        importId,
      })),
    });
    await tx.promptContent.createMany({
      data: grouped.map(({ id, messages }) => ({ projectId, promptId: id, messages })),
    });
    const entries = grouped.flatMap(({ id, indexed }) => indexed.map((shingle) => ({ id, shingle })));
    await tx.$executeRaw`
      INSERT INTO prompt_shingle (project_id, shingle, prompt_id)
      SELECT ${projectId}::uuid, entry.shingle, entry.prompt_id
      FROM unnest(${entries.map(({ shingle }) => shingle)}::bigint[], ${entries.map(({ id }) => id)}::uuid[])
        AS entry (shingle, prompt_id)
      ON CONFLICT DO NOTHING`;
  }
  return hashes.map((hash) => ids.get(hash) ?? '');
}
