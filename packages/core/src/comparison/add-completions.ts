import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Message } from '@touchstone/domain/message/message';
import { contentHash } from '../prompt/content-hash';

/** Finds or adds one source's answers by prompt and content. @returns an id for each answer given, in order */
export async function addCompletions(
  tx: Db,
  input: {
    projectId: string;
    sourceId: string;
    importId: string | null;
    completions: { promptId: string; messages: Message[] }[];
  },
): Promise<string[]> {
  const { projectId, sourceId, importId } = input;
  const keyed = input.completions.map((completion) => {
    const hash = contentHash(completion.messages);
    return { ...completion, hash, key: `${completion.promptId}/${hash}` };
  });
  const known = await tx.completion.findMany({
    where: { projectId, sourceId, promptId: { in: [...new Set(keyed.map(({ promptId }) => promptId))] } },
    select: { id: true, promptId: true, contentHash: true },
  });
  const ids = new Map(known.map((row) => [`${row.promptId}/${row.contentHash}`, row.id]));

  const fresh: ((typeof keyed)[number] & { id: string })[] = [];
  for (const completion of keyed) {
    if (ids.has(completion.key)) continue;
    const id = newId();
    ids.set(completion.key, id);
    fresh.push({ ...completion, id });
  }
  await tx.completion.createMany({
    data: fresh.map(({ id, promptId, hash }) => ({
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
