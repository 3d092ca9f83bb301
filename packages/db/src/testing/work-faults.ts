import type { Db } from '../open-database';

/** One statement for each thing that must never be; its rows are what breaks it. */
const RULES: Record<string, string> = {
  'a counted slot is held by a counted assignment of the same number': `
    SELECT s.comparison_id AS id FROM slot s
    LEFT JOIN assignment a ON a.project_id = s.project_id AND a.id = s.holder_id AND a.comparison_id = s.comparison_id AND a.slot = s.slot
    WHERE s.project_id = $1::uuid AND s.state = 'counted' AND a.state IS DISTINCT FROM 'counted'`,
  'a leased slot is held by a leased assignment of the same number': `
    SELECT s.comparison_id AS id FROM slot s
    LEFT JOIN assignment a ON a.project_id = s.project_id AND a.id = s.holder_id AND a.comparison_id = s.comparison_id AND a.slot = s.slot
    WHERE s.project_id = $1::uuid AND s.state = 'leased' AND a.state IS DISTINCT FROM 'leased'`,
  'a leased or counted assignment of work holds its slot': `
    SELECT a.id FROM assignment a
    LEFT JOIN slot s ON s.project_id = a.project_id AND s.comparison_id = a.comparison_id AND s.slot = a.slot AND s.holder_id = a.id
    WHERE a.project_id = $1::uuid AND a.kind = 'work' AND a.state IN ('leased', 'counted') AND s.state IS DISTINCT FROM a.state`,
  'a rater has one assignment of work a comparison': `
    SELECT comparison_id AS id FROM assignment WHERE project_id = $1::uuid AND kind = 'work'
    GROUP BY comparison_id, rater_id HAVING count(*) > 1`,
  // A revision by somebody who has left is kept beside what counts.
  'a judged assignment has a judgment of its standing, and none before it is judged': `
    SELECT a.id FROM assignment a
    WHERE a.project_id = $1::uuid AND NOT CASE WHEN a.state IN ('counted', 'surplus', 'set_aside')
      THEN EXISTS (SELECT FROM judgment j WHERE j.project_id = a.project_id AND j.assignment_id = a.id AND j.standing = a.state)
      ELSE NOT EXISTS (SELECT FROM judgment j WHERE j.project_id = a.project_id AND j.assignment_id = a.id) END`,
  'revisions are numbered from 0, each superseding the one before, and no client id is stored twice': `
    SELECT assignment_id AS id FROM (
      SELECT j.assignment_id, j.revision, j.supersedes_id, lag(j.id) OVER w AS before, row_number() OVER w - 1 AS place,
             count(*) OVER (PARTITION BY j.assignment_id, j.client_id) AS sent
      FROM judgment j WHERE j.project_id = $1::uuid AND j.assignment_id IS NOT NULL
      WINDOW w AS (PARTITION BY j.assignment_id ORDER BY j.revision)) AS chain
    WHERE revision <> place OR supersedes_id IS DISTINCT FROM before OR sent > 1`,
  'a judgment keeps the sides its assignment showed': `
    SELECT j.id FROM judgment j JOIN assignment a ON a.project_id = j.project_id AND a.id = j.assignment_id
    WHERE j.project_id = $1::uuid AND (j.shown[1] <> a.rotation OR j.rater_id <> a.rater_id OR j.comparison_id <> a.comparison_id)`,
  'what three people skipped is handed out to nobody': `
    SELECT s.comparison_id AS id FROM slot s JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
    WHERE s.project_id = $1::uuid AND c.skips >= 3 AND c.decision IS NULL AND s.state = 'open'`,
};

/**
 * What is wrong with the work of a project, rule by rule: nothing, ever, whatever was done at the same time (design,
 * section 4.3). Reads everything, so it is for tests and benches.
 *
 * @returns one line for each rule that is broken, with how often and the first id
 */
export async function workFaults(db: Db, projectId: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [rule, sql] of Object.entries(RULES)) {
    const rows = await db.$queryRawUnsafe<{ id: string }[]>(sql, projectId);
    if (rows[0]) faults.push(`${rule}: broken ${String(rows.length)} times, first at ${rows[0].id}`);
  }
  return faults;
}
