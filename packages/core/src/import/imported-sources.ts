import type { Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { RowRead } from '@touchstone/formats/row/preference-row';

/**
 * Finds or adds the sources that rows name. Completions without one (HH-RLHF names no models) all come from one unnamed
 * source, called like the origin, so that no side of a pair gives itself away.
 *
 * @returns the id of a source by its name in the file
 */
export async function importedSources(
  tx: Db,
  { projectId, origin, rows }: { projectId: string; origin: string; rows: RowRead[] },
): Promise<(name: string | undefined) => string> {
  const names = new Set(rows.flatMap(({ row }) => row.completions.map(({ source }) => source ?? origin)));
  const wanted = { projectId, kind: 'imported', name: { in: [...names] } };
  await tx.source.createMany({
    data: [...names].map((name) => ({ projectId, id: newId(), kind: 'imported', name })),
    skipDuplicates: true,
  });
  const found = await tx.source.findMany({ where: wanted, select: { id: true, name: true } });
  const ids = new Map(found.map(({ id, name }) => [name, id]));
  return (name) => {
    const id = ids.get(name ?? origin);
    if (id === undefined) throw new Error('a source was neither found nor added');
    return id;
  };
}
