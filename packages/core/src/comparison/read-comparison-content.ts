import type { Db } from '@touchstone/db/open-database';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Message } from '@touchstone/domain/message/message';

export interface ComparisonContent {
  prompt: Message[];
  /** In canonical order: for `inOrder` to arrange, never for a browser. */
  completions: Message[][];
  harmKinds: HarmKind[];
}

/** What comparisons show, by id, without a source. A text that was erased is an empty list. */
export async function readComparisonContent(
  db: Db,
  projectId: string,
  comparisonIds: readonly string[],
): Promise<Map<string, ComparisonContent>> {
  const rows = await db.$queryRaw<(ComparisonContent & { id: string })[]>`
    SELECT c.id, c.harm_kinds AS "harmKinds",
           coalesce((SELECT pc.messages FROM prompt_content pc
                     WHERE pc.project_id = c.project_id AND pc.prompt_id = c.prompt_id), '[]') AS prompt,
           (SELECT jsonb_agg(coalesce((SELECT cc.messages FROM completion_content cc
                                       WHERE cc.project_id = part.project_id AND cc.completion_id = part.completion_id), '[]')
                             ORDER BY part.ordinal)
            FROM comparison_completion part WHERE part.project_id = c.project_id AND part.comparison_id = c.id) AS completions
    FROM comparison c WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${[...comparisonIds]}::uuid[])`;
  return new Map(rows.map(({ id, ...content }) => [id, content]));
}

/** A comparison with its completions as an assignment of this rotation showed them. */
export function inOrder({ completions, ...content }: ComparisonContent, rotation: number): ComparisonContent {
  const order = shownOrder(completions.length, rotation);
  return { ...content, completions: order.map((ordinal) => completions[ordinal] ?? []) };
}
