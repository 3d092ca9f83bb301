import type { Db } from '@touchstone/db/open-database';
import type { JobState } from '@touchstone/domain/job/job-state';
import { qualityReportSchema, type QualityReport } from '@touchstone/domain/quality/quality-report';
import type { QualitySettings } from '@touchstone/domain/quality/quality-settings';
import { RATER_NAME } from '../judgment/judgment-row-sql';
import { readQualitySettings } from './read-quality-settings';

export interface Quality {
  /** The newest report that was made; null when none was yet. */
  made: { id: string; report: QualityReport; names: Record<string, string> } | null;
  /** The newest that was asked for, while it is not made. */
  underWay: { id: string; state: JobState; done: number; total: number; error: string | null } | null;
  settings: QualitySettings;
  /** Ids to words, of the dimensions of the label scheme in force. */
  dimensions: Record<string, string>;
}

/** What is known of a project's quality. Names are looked up as they are now, so that an erased one is gone. */
export async function readQuality(db: Db, projectId: string): Promise<Quality> {
  const [newest, made, settings, dimensions] = await Promise.all([
    db.qualityReport.findFirst({
      where: { projectId },
      orderBy: { createdAt: 'desc' },
      select: { id: true, state: true, done: true, total: true, error: true },
    }),
    db.qualityReport.findFirst({
      where: { projectId, state: 'done' },
      orderBy: { createdAt: 'desc' },
      select: { id: true, report: true },
    }),
    readQualitySettings(db, projectId),
    readDimensionNames(db, projectId),
  ]);
  const report = made && qualityReportSchema.parse(made.report);
  return {
    made: made && report && { id: made.id, report, names: await readNames(db, projectId) },
    underWay: newest && newest.state !== 'done' ? { ...newest, state: newest.state as JobState } : null,
    settings,
    dimensions,
  };
}

/** Of raters who have one: an erased name is missing. */
async function readNames(db: Db, projectId: string): Promise<Record<string, string>> {
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT r.id, ${RATER_NAME} AS name
    FROM rater r LEFT JOIN person ON person.user_id = r.user_id
    WHERE r.project_id = ${projectId}::uuid AND ${RATER_NAME} <> ''`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

async function readDimensionNames(db: Db, projectId: string): Promise<Record<string, string>> {
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT d ->> 'id' AS id, d ->> 'name' AS name
    FROM project p
    JOIN label_scheme_version v ON v.project_id = p.id AND v.version = p.scheme_version,
    LATERAL jsonb_array_elements(coalesce(v.definition -> 'dimensions', '[]')) AS d
    WHERE p.id = ${projectId}::uuid`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
