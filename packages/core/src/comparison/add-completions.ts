import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Message } from '@touchstone/domain/message/message';
import { contentHash } from '../prompt/content-hash';

/** Finds or adds answers by prompt, source and content. @returns an id for each answer given, in order */
export async function addCompletions(
  tx: Db,
  input: {
    projectId: string;
    importId: string | null;
    completions: { promptId: string; sourceId: string; messages: Message[] }[];
  },
): Promise<string[]> {
  const { projectId, importId } = input;
  const keyOf = (row: { promptId: string; sourceId: string }, hash: string) =>
    `${row.promptId}/${row.sourceId}/${hash}`;
  const keyed = input.completions.map((completion) => {
    const hash = contentHash(completion.messages);
    return { ...completion, hash, key: keyOf(completion, hash) };
  });
  const known = await tx.completion.findMany({
    where: {
      projectId,
      sourceId: { in: [...new Set(keyed.map(({ sourceId }) => sourceId))] },
      promptId: { in: [...new Set(keyed.map(({ promptId }) => promptId))] },
    },
    select: { id: true, promptId: true, sourceId: true, contentHash: true },
  });
  const ids = new Map(known.map((row) => [keyOf(row, row.contentHash), row.id]));

  const fresh: ((typeof keyed)[number] & { id: string })[] = [];
  for (const completion of keyed) {
    if (ids.has(completion.key)) continue;
    const id = newId();
    ids.set(completion.key, id);
    fresh.push({ ...completion, id });
  }
  await tx.completion.createMany({
    data: fresh.map(({ id, promptId, sourceId, hash }) => ({
      projectId,
      id,
      promptId,
      sourceId,
      contentHash: hash,
      importId,
    })),
  });
  await tx.completionContent.createMany({
    data: fresh.map(({ id, messages }) => ({ projectId, completionId: id, messages })),
  });
  return keyed.map(({ key }) => ids.get(key) ?? '');
}
