import type { Db } from '@touchstone/db/open-database';
import type { RowRead } from '@touchstone/formats/row/preference-row';
import { addComparisons } from '../comparison/add-comparisons';
import { declareHarmKinds } from '../comparison/declare-harm-kinds';
import { addImportedGold } from './add-imported-gold';
import { addImportedJudgments } from './add-imported-judgments';
import { arityProblem } from './arity-problem';
import { holdProjectRules } from './hold-project-rules';
import { rowExcerpt } from './row-excerpt';
import { importedSources } from './imported-sources';

/** An import, as far as its rows need it. */
export interface ImportedFrom {
  projectId: string;
  id: string;
  raterId: string | null;
  origin: string;
  harmKinds: string[];
  createdBy: string;
  project: { splitKey: Uint8Array; orderKey: Uint8Array };
}

export interface StoredRows {
  /** Rows whose comparison is new. */
  added: number;
  /** Rows whose comparison the project had. */
  duplicates: number;
  refused: { line: number; reason: string; excerpt: string }[];
}

/**
 * Puts the rows of a batch into the project, in the transaction that holds its import lock. A row that the project's label
 * scheme could not ask about, by its number of completions, is refused.
 */
export async function storeRows(tx: Db, from: ImportedFrom, read: RowRead[]): Promise<StoredRows> {
  if (read.length === 0) return { added: 0, duplicates: 0, refused: [] };
  const { projectId, project, origin, harmKinds } = from;
  const { overlap, kind } = await holdProjectRules(tx, projectId);
  const unfit = read.flatMap(({ line, row }) => {
    const reason = arityProblem(row.completions.length, kind);
    return reason === undefined ? [] : [{ line, reason, excerpt: rowExcerpt(row) }];
  });
  const unfitLines = new Set(unfit.map(({ line }) => line));
  const rows = read.filter(({ line }) => !unfitLines.has(line));
  const sourceIdOf = await importedSources(tx, { projectId, origin, rows });
  const stored = await addComparisons(tx, {
    project: { id: projectId, ...project, overlap },
    importId: from.id,
    harmKinds,
    comparisons: rows.map(({ row }) => ({
      prompt: row.prompt,
      completions: row.completions.map(({ messages, source }) => ({
        messages,
        sourceId: sourceIdOf(source),
      })),
      ...(row.asks && { asks: row.asks }),
    })),
  });
  const known = stored.filter(({ isNew }) => !isNew).map(({ id }) => id);
  await declareHarmKinds(tx, { projectId, comparisonIds: known, harmKinds });
  const refused =
    from.raterId === null
      ? []
      : await addImportedJudgments(tx, {
          projectId,
          importId: from.id,
          raterId: from.raterId,
          rows,
          stored,
        });
  await addImportedGold(tx, { projectId, importId: from.id, actorId: from.createdBy, rows, stored });
  const refusedLines = new Set(refused.map(({ line }) => line));
  const kept = stored.filter((_, at) => !refusedLines.has(rows[at]?.line ?? -1));
  const added = kept.filter(({ isNew }) => isNew).length;
  return { added, duplicates: kept.length - added, refused: [...unfit, ...refused] };
}
