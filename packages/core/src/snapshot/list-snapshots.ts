import type { Db } from '@touchstone/db/open-database';
import type { JobState } from '@touchstone/domain/job/job-state';
import {
  snapshotCountsSchema,
  snapshotOptionsSchema,
  type SnapshotCounts,
  type SnapshotFormat,
  type SnapshotOptions,
} from '@touchstone/domain/snapshot/snapshot-options';

export interface SnapshotSummary {
  id: string;
  name: string;
  state: JobState;
  options: SnapshotOptions;
  /** Of the canonical file. */
  sha256: string | null;
  counts: SnapshotCounts | null;
  error: string | null;
  createdAt: Date;
  frozenAt: Date | null;
  files: { format: SnapshotFormat; sha256: string; bytes: number; rows: number }[];
}

/** The project's snapshots, newest first; with `snapshotId` only that one. */
export async function listSnapshots(
  db: Db,
  projectId: string,
  snapshotId?: string,
): Promise<SnapshotSummary[]> {
  const rows = await db.snapshot.findMany({
    where: { projectId, ...(snapshotId === undefined ? {} : { id: snapshotId }) },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      name: true,
      state: true,
      options: true,
      sha256: true,
      counts: true,
      error: true,
      createdAt: true,
      frozenAt: true,
      files: { select: { format: true, sha256: true, bytes: true, rows: true }, orderBy: { format: 'asc' } },
    },
  });
  return rows.map((row) => ({
    ...row,
    state: row.state as JobState,
    options: snapshotOptionsSchema.parse(row.options),
    counts: row.counts === null ? null : snapshotCountsSchema.parse(row.counts),
    files: row.files.map((file) => ({
      ...file,
      format: file.format as SnapshotFormat,
      bytes: Number(file.bytes),
    })),
  }));
}
