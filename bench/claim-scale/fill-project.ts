import type { Client } from 'pg';
import { randomUUID } from 'node:crypto';

/** A span of a project's comparisons, in the order of its queue. */
export interface Span {
  comparisons: number;
  /** Places for judgments still open on each. */
  open: number;
  /** The skill they ask for. */
  skill?: string;
  /** The rater who has judged each of them once. */
  judgedBy?: string;
}

export interface FilledRater {
  id: string;
  skills: string[];
}

/**
 * Fills a project with comparisons, each of a prompt of its own, by set-based statements: a million takes a minute. Triggers and
 * foreign keys rest meanwhile; lanes are made by the function that the trigger uses.
 */
export async function fillProject(client: Client, raters: FilledRater[], spans: Span[]): Promise<string> {
  const projectId = randomUUID();
  await client.query(`SET session_replication_role = replica`);
  await client.query(
    `INSERT INTO project (id, name, overlap, order_key, split_key, created_by)
     VALUES ($1, 'Filled', 3, decode(repeat('07', 32), 'hex'), decode(repeat('07', 32), 'hex'), gen_random_uuid())`,
    [projectId],
  );
  await client.query(
    `INSERT INTO label_scheme_version (project_id, version, definition, created_by)
     VALUES ($1, 1, '{"kind":"pairwise","steps":3,"outcomes":{"tie":true,"both_good":true,"both_bad":true,"cannot_judge":true}}', gen_random_uuid())`,
    [projectId],
  );
  for (const { id, skills } of raters) {
    await client.query(
      `WITH account AS (INSERT INTO user_account (id) VALUES (gen_random_uuid()) RETURNING id),
            joined AS (INSERT INTO member (project_id, user_id, role, skills) SELECT $1, id, 'annotator', $3 FROM account)
       INSERT INTO rater (project_id, id, kind, user_id) SELECT $1, $2, 'member', id FROM account`,
      [projectId, id, skills],
    );
  }
  await client.query(
    `INSERT INTO completion_content (project_id, completion_id, messages)
     SELECT $1, ${idOf(`'c'`, 'n')}, jsonb_build_array(jsonb_build_object('role', 'assistant', 'content', 'Answer ' || n))
     FROM generate_series(0, 1) AS n`,
    [projectId],
  );
  let from = 1;
  for (const span of spans) {
    await fillSpan(client, projectId, span, from);
    from += span.comparisons;
  }
  await client.query(
    `SELECT setval('comparison_position_seq', greatest($1, nextval('comparison_position_seq')))`,
    [from],
  );
  await client.query(`SET session_replication_role = DEFAULT`);
  return projectId;
}

/** An id by number, in the order of the numbers as the product's own are in that of time. */
const idOf = (kind: string, number: string) =>
  `('0000000' || ${kind} || '-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

async function fillSpan(client: Client, projectId: string, span: Span, from: number): Promise<void> {
  const range = [projectId, from, from + span.comparisons - 1];
  const skills = span.skill === undefined ? [] : [span.skill];
  const statements: [string, unknown[]][] = [
    [
      `INSERT INTO prompt (project_id, id, content_hash, first_turn_hash, group_id, born_split)
       SELECT $1, ${idOf(`'a'`, 'n')}, 'p' || n, 't' || n, ${idOf(`'b'`, 'n')}, 'train' FROM generate_series($2::int, $3::int) AS n`,
      range,
    ],
    [
      `INSERT INTO prompt_content (project_id, prompt_id, messages)
       SELECT $1, ${idOf(`'a'`, 'n')}, jsonb_build_array(jsonb_build_object('role', 'user', 'content', 'Question ' || n))
       FROM generate_series($2::int, $3::int) AS n`,
      range,
    ],
    [
      `INSERT INTO comparison (project_id, id, position, prompt_id, content_hash, side_seed, policy, probability, skills, lane_id)
       SELECT $1, ${idOf(`'d'`, 'n')}, n, ${idOf(`'a'`, 'n')}, 'c' || n, n % 2, 'all', 1, $4, lane.id
       FROM (SELECT lane_of($1, 0, '{}', NULL, $4, NULL) AS id) AS lane CROSS JOIN generate_series($2::int, $3::int) AS n`,
      [...range, skills],
    ],
    [
      `INSERT INTO comparison_completion (project_id, comparison_id, ordinal, completion_id)
       SELECT $1, ${idOf(`'d'`, 'n')}, side, ${idOf(`'c'`, 'side')}
       FROM generate_series($2::int, $3::int) AS n CROSS JOIN generate_series(0, 1) AS side`,
      range,
    ],
    [
      `INSERT INTO slot (project_id, comparison_id, slot, position, lane_id)
       SELECT $1, ${idOf(`'d'`, 'n')}, 3 - place, n, lane.id
       FROM (SELECT lane_of($1, 0, '{}', NULL, $5, NULL) AS id) AS lane
       CROSS JOIN generate_series($2::int, $3::int) AS n CROSS JOIN generate_series(1, $4::int) AS place`,
      [...range, span.open, skills],
    ],
  ];
  if (span.judgedBy !== undefined) {
    const judged = [...range, span.judgedBy];
    statements.push(
      [
        `INSERT INTO assignment (project_id, id, comparison_id, rater_id, slot, state, rotation, lease_until, guideline_version, scheme_version, created_at)
         SELECT $1, ${idOf(`'e'`, 'n')}, ${idOf(`'d'`, 'n')}, $4, 0, 'counted', 0, now(), 1, 1, now() - make_interval(secs => $3 - n)
         FROM generate_series($2::int, $3::int) AS n`,
        judged,
      ],
      [
        `INSERT INTO slot (project_id, comparison_id, slot, position, lane_id, state, available_at, holder_id)
         SELECT $1, ${idOf(`'d'`, 'n')}, 0, n, lane_of($1, 0, '{}', NULL, '{}', NULL), 'counted', 'infinity', ${idOf(`'e'`, 'n')}
         FROM generate_series($2::int, $3::int) AS n`,
        range,
      ],
      [
        `INSERT INTO judgment (project_id, id, comparison_id, rater_id, kind, standing, assignment_id, client_id, body_hash, outcome,
                               ranks, shown, guideline_version, scheme_version, created_at)
         SELECT $1, ${idOf(`'f'`, 'n')}, ${idOf(`'d'`, 'n')}, $4, 'work', 'counted', ${idOf(`'e'`, 'n')}, gen_random_uuid(), '', 'tie',
                '{}', '{0,1}', 1, 1, now() - make_interval(secs => $3 - n)
         FROM generate_series($2::int, $3::int) AS n`,
        judged,
      ],
    );
  }
  for (const [sql, values] of statements) await client.query(sql, values);
}
