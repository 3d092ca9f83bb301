import type { Db } from '@touchstone/db/open-database';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Message } from '@touchstone/domain/message/message';

export interface ExampleComparison {
  prompt: Message[];
  completions: Message[][];
  harmKinds: HarmKind[];
}

/**
 * The first comparison of the queue that has `min` to `max` completions, to try a label scheme on: texts alone, no ids
 * and no sources. Null when the project has none.
 */
export async function readExampleComparison(
  db: Db,
  projectId: string,
  { min, max }: { min: number; max: number },
): Promise<ExampleComparison | null> {
  const [row] = await db.$queryRaw<ExampleComparison[]>`
    SELECT pc.messages AS prompt, c.harm_kinds AS "harmKinds",
           (SELECT jsonb_agg(content.messages ORDER BY cc.ordinal) FROM comparison_completion cc
            JOIN completion_content content ON content.project_id = cc.project_id AND content.completion_id = cc.completion_id
            WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) AS completions
    FROM comparison c
    JOIN prompt_content pc ON pc.project_id = c.project_id AND pc.prompt_id = c.prompt_id
    WHERE c.project_id = ${projectId}::uuid AND (
      SELECT count(*) FROM comparison_completion cc
      JOIN completion_content content ON content.project_id = cc.project_id AND content.completion_id = cc.completion_id
      WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) BETWEEN ${min}::int AND ${max}::int
    ORDER BY c.position LIMIT 1`;
  return row ?? null;
}
