import type { Db } from '@touchstone/db/open-database';
import { labelSchemeSchema, type LabelScheme } from '@touchstone/domain/label/label-scheme';

export interface LabelSchemeRow {
  version: number;
  scheme: LabelScheme;
  /** Name of whoever published it; empty when that person was erased. */
  author: string;
  createdAt: Date;
  /** Judgments stamped with this version; a changed mind counts once. */
  judgments: number;
  /** Comparisons handed out under this version whose time has not run out. */
  onDesks: number;
}

/** Every version of a project's label scheme, the newest first, with what was and is judged under it. */
export async function listLabelSchemes(db: Db, projectId: string): Promise<LabelSchemeRow[]> {
  const rows = await db.$queryRaw<(Omit<LabelSchemeRow, 'scheme'> & { definition: unknown })[]>`
    SELECT s.version, s.definition, s.created_at AS "createdAt", coalesce(p.name, '') AS author,
           coalesce(j.n, 0) AS judgments, coalesce(a.n, 0) AS "onDesks"
    FROM label_scheme_version s
    LEFT JOIN person p ON p.user_id = s.created_by
    LEFT JOIN (SELECT scheme_version, count(*)::int AS n FROM judgment
               WHERE project_id = ${projectId}::uuid AND revision = 0 AND scheme_version IS NOT NULL
               GROUP BY scheme_version) j ON j.scheme_version = s.version
    LEFT JOIN (SELECT scheme_version, count(*)::int AS n FROM assignment
               WHERE project_id = ${projectId}::uuid AND state = 'leased' AND lease_until > clock_timestamp()
               GROUP BY scheme_version) a ON a.scheme_version = s.version
    WHERE s.project_id = ${projectId}::uuid
    ORDER BY s.version DESC`;
  return rows.map(({ definition, ...row }) => ({ ...row, scheme: labelSchemeSchema.parse(definition) }));
}
