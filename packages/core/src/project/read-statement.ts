import type { Db } from '@touchstone/db/open-database';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Statement } from '@touchstone/domain/statement/statement';
import { latestStatement } from './latest-statement';

export interface StatementOverview {
  /** The version annotators must accept; 0 while nothing is asked. */
  current: number;
  latest: { version: number; statement: Statement; author: string; createdAt: Date } | null;
  /** Members now, and those of them whose latest acceptance is of the current version. */
  members: number;
  accepted: number;
  /** Comparisons by kind of harmful content declared at import. */
  harmful: { kind: HarmKind; comparisons: number }[];
}

/** A project's statement as its admins see it. */
export async function readStatement(db: Db, projectId: string): Promise<StatementOverview> {
  const [project, latest, counts, harmful] = await Promise.all([
    db.project.findUniqueOrThrow({ where: { id: projectId }, select: { statementVersion: true } }),
    latestStatement(db, projectId),
    db.$queryRaw<{ members: number; accepted: number }[]>`
      SELECT count(*)::int AS members,
             count(*) FILTER (WHERE p.statement_version = (
               SELECT c.version FROM consent c JOIN rater r ON r.project_id = c.project_id AND r.id = c.rater_id
               WHERE r.project_id = m.project_id AND r.user_id = m.user_id
               ORDER BY c.accepted_at DESC, c.id DESC LIMIT 1))::int AS accepted
      FROM member m JOIN project p ON p.id = m.project_id
      WHERE m.project_id = ${projectId}::uuid AND m.ended_at IS NULL`,
    db.$queryRaw<{ kind: HarmKind; comparisons: number }[]>`
      SELECT kind, count(*)::int AS comparisons FROM comparison, unnest(harm_kinds) AS kind
      WHERE project_id = ${projectId}::uuid GROUP BY kind ORDER BY kind`,
  ]);
  const author =
    latest && (await db.person.findUnique({ where: { userId: latest.createdBy }, select: { name: true } }));
  return {
    current: project.statementVersion,
    latest: latest && {
      version: latest.version,
      statement: latest.statement,
      author: author?.name ?? '',
      createdAt: latest.createdAt,
    },
    members: counts[0]?.members ?? 0,
    accepted: counts[0]?.accepted ?? 0,
    harmful,
  };
}
