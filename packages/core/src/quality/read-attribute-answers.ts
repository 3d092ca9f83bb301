import type { Db } from '@touchstone/db/open-database';
import type { AttributeAnswers } from './attribute-answers';

interface StoredAttribute {
  id: string;
  question: string;
  options: string[];
  choices: Record<string, number>;
}

/** What a project asks about its raters, and what they say. */
export async function readAttributeAnswers(tx: Db, projectId: string): Promise<AttributeAnswers[]> {
  const rows = await tx.$queryRaw<StoredAttribute[]>`
    SELECT a.id, a.question, a.options,
           coalesce((SELECT jsonb_object_agg(r.id, said.choice)
                     FROM rater_attribute_answer said
                     JOIN rater r ON r.project_id = said.project_id AND r.user_id = said.user_id
                     WHERE said.project_id = a.project_id AND said.attribute_id = a.id AND said.choice IS NOT NULL), '{}') AS choices
    FROM rater_attribute a WHERE a.project_id = ${projectId}::uuid ORDER BY a.place`;
  return rows.map(({ choices, ...attribute }) => ({
    ...attribute,
    choices: new Map(Object.entries(choices)),
  }));
}
