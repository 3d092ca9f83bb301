import { Prisma } from '@touchstone/db/generated/client';

/** Enough to know a prompt again in a list. */
const CHARACTERS = 240;

/**
 * The start of the last user turn of the prompt of a comparison `c`; empty where the comparison may hold harm, which is opened, not
 * listed.
 */
export const PROMPT_EXCERPT = Prisma.sql`
  coalesce((SELECT left(turn ->> 'content', ${CHARACTERS}::int)
            FROM prompt_content p, jsonb_array_elements(p.messages) WITH ORDINALITY AS e(turn, n)
            WHERE p.project_id = c.project_id AND p.prompt_id = c.prompt_id AND turn ->> 'role' = 'user' AND c.harm_kinds = '{}'
            ORDER BY n DESC LIMIT 1), '')`;
