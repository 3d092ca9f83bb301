import type { Db } from '@touchstone/db/open-database';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';

/** Questions with what they are about, its sides as the asker sees them, so that "A" is the same answer to both. */
export async function withComparison<Question>(
  db: Db,
  projectId: string,
  rows: readonly (Question & { comparisonId: string; rotation: number })[],
): Promise<(Omit<Question, 'comparisonId' | 'rotation'> & { comparison: ComparisonContent })[]> {
  const contents = await readComparisonContent(
    db,
    projectId,
    rows.map(({ comparisonId }) => comparisonId),
  );
  return rows.flatMap(({ comparisonId, rotation, ...question }) => {
    const content = contents.get(comparisonId);
    return content ? [{ ...question, comparison: inOrder(content, rotation) }] : [];
  });
}
