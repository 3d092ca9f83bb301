import type { Db } from '@touchstone/db/open-database';
import type { JobState } from '@touchstone/domain/job/job-state';
import { trainingReportSchema, type TrainingReport } from '@touchstone/domain/reward/training-report';

export interface TrainingRunRow {
  id: string;
  state: JobState;
  seed: number;
  error: string | null;
  createdAt: Date;
  finishedAt: Date | null;
  report: TrainingReport | null;
  snapshot: { id: string; name: string; sha256: string | null };
  model: {
    id: string;
    version: number;
    sha256: string;
    scoring: {
      state: JobState;
      done: number;
      total: number;
      error: string | null;
      files: { format: string; sha256: string; bytes: number; rows: number }[];
    } | null;
  } | null;
}

interface StoredFile {
  format: string;
  fileKey: string;
  sha256: string;
  bytes: number;
  rows: number;
}

/** The project's training runs with their models, newest first; with `runId` only that one. */
export async function listTrainingRuns(db: Db, projectId: string, runId?: string): Promise<TrainingRunRow[]> {
  const rows = await db.trainingRun.findMany({
    where: { projectId, ...(runId === undefined ? {} : { id: runId }) },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      state: true,
      seed: true,
      error: true,
      createdAt: true,
      finishedAt: true,
      report: true,
      snapshot: { select: { id: true, name: true, sha256: true } },
      model: {
        select: {
          id: true,
          version: true,
          sha256: true,
          scoring: { select: { state: true, done: true, total: true, error: true, files: true } },
        },
      },
    },
  });
  return rows.map((row) => ({
    ...row,
    state: row.state as JobState,
    report: row.report === null ? null : trainingReportSchema.parse(row.report),
    model: row.model && {
      ...row.model,
      scoring: row.model.scoring && {
        ...row.model.scoring,
        state: row.model.scoring.state as JobState,
        files: ((row.model.scoring.files ?? []) as unknown as StoredFile[]).map(
          ({ format, sha256, bytes, rows: count }) => ({ format, sha256, bytes, rows: count }),
        ),
      },
    },
  }));
}
