import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import type { RaterRule, RuleEvidence, RuleKind } from '@touchstone/domain/rater/rater-rule';
import { normalQuantile } from '@touchstone/stats/interval/normal-quantile';
import { binomialTest } from '@touchstone/stats/interval/binomial-test';
import { wilsonInterval } from '@touchstone/stats/interval/wilson-interval';
import { IS_RIGHT } from '../gold/is-right-sql';
import { LAST_SAID } from '../judgment/last-said-sql';
import { chanceOfLook, LOOK_BACK } from './chance-of-look';

/**
 * The chance that a rule ever acts on somebody who stands exactly where it draws the line. Whoever is honest takes the sides
 * evenly, which is where `one_side` draws it: there the chance is shared by all annotators. The other lines are drawn below what
 * honest people do.
 */
const MISTAKE = 0.05;

interface Who {
  projectId: string;
  raterId: string;
}

/**
 * The figures that a rule is about, over a rater's latest judgments since the rule last had its say about them: nobody is
 * held to the same judgments twice, nor to those that an appeal was about, nor to a gold item that a reviewer retired: its answer
 * may have been wrong.
 */
export async function readEvidence(
  db: Db,
  who: Who,
  kind: RuleKind,
  { threshold, seconds, least }: RaterRule,
): Promise<RuleEvidence> {
  const [counted] = await db.$queryRaw<{ k: number; n: number; annotators: number }[]>`
    WITH since AS (
      SELECT coalesce(max(x.at), '-infinity') AS at FROM rater_action x
      LEFT JOIN rater_action first ON first.project_id = x.project_id AND first.id = x.reverses_id
      WHERE x.project_id = ${who.projectId}::uuid AND x.rater_id = ${who.raterId}::uuid AND coalesce(first.rule, x.rule) = ${kind}
    ), latest AS (
      SELECT j.* FROM judgment j, since
      WHERE j.project_id = ${who.projectId}::uuid AND j.rater_id = ${who.raterId}::uuid AND j.created_at > since.at
        AND ${LOOKED_AT[kind]} ORDER BY j.created_at DESC LIMIT ${LOOK_BACK}::int
    )
    SELECT counted.*, (SELECT count(*)::int FROM member m
                       WHERE m.project_id = ${who.projectId}::uuid AND m.ended_at IS NULL AND m.role = 'annotator') AS annotators
    FROM (${count(kind, seconds)}) AS counted`;
  const { k, n, annotators } = counted ?? { k: 0, n: 0, annotators: 1 };
  const chance = chanceOfLook({ n, least, annotators: kind === 'one_side' ? annotators : 1 });
  const interval = wilsonInterval(k, n, -normalQuantile((MISTAKE / 2) * chance)) ?? [0, 1];
  const p = kind === 'one_side' ? Math.min(1, binomialTest(k, n, 0.5) / chance) : null;
  return { k, n, interval, p, threshold, seconds };
}

/** Which judgments `j` a rule looks at. */
const LOOKED_AT: Record<RuleKind, Prisma.Sql> = {
  gold_accuracy: Prisma.sql`j.kind = 'gold' AND ${LAST_SAID}`,
  too_fast: Prisma.sql`j.kind IN ('work', 'gold', 'repeat') AND j.revision = 0 AND j.active_ms IS NOT NULL`,
  one_side: Prisma.sql`j.kind IN ('work', 'gold', 'repeat') AND j.outcome = 'prefer' AND cardinality(j.shown) = 2 AND ${LAST_SAID}`,
};

function count(kind: RuleKind, seconds: number | null): Prisma.Sql {
  switch (kind) {
    case 'gold_accuracy':
      return Prisma.sql`
        SELECT count(*) FILTER (WHERE ${IS_RIGHT})::int AS k, count(${IS_RIGHT})::int AS n
        FROM latest j
        JOIN assignment a ON a.project_id = j.project_id AND a.id = j.assignment_id
        JOIN gold_item g ON g.project_id = a.project_id AND g.id = a.gold_id AND g.retired_by IS NULL`;
    case 'too_fast':
      return Prisma.sql`
        SELECT count(*) FILTER (WHERE j.active_ms < ${(seconds ?? 0) * 1000}::float8)::int AS k, count(*)::int AS n FROM latest j`;
    case 'one_side':
      return Prisma.sql`SELECT count(*) FILTER (WHERE j.shown[1] = j.preferred)::int AS k, count(*)::int AS n FROM latest j`;
  }
}
