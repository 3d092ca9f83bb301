import { z } from 'zod';
import { listSnapshots as listSnapshotsCore } from '@touchstone/core/snapshot/list-snapshots';
import { JOB_STATES } from '@touchstone/domain/job/job-state';
import {
  SNAPSHOT_FORMATS,
  snapshotCountsSchema,
  snapshotOptionsSchema,
} from '@touchstone/domain/snapshot/snapshot-options';
import { projectProcedure } from '../trpc';

/** All snapshots, newest first, or the one named. Files are downloads: `GET /api/v1/projects/{id}/snapshots/{id}/{format}`. */
export const listSnapshots = projectProcedure('snapshot:read')
  .input(z.object({ snapshotId: z.uuid().optional() }))
  .output(
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        state: z.enum(JOB_STATES),
        options: snapshotOptionsSchema,
        sha256: z.string().nullable(),
        counts: snapshotCountsSchema.nullable(),
        error: z.string().nullable(),
        createdAt: z.date(),
        frozenAt: z.date().nullable(),
        files: z.array(
          z.object({
            format: z.enum(SNAPSHOT_FORMATS),
            sha256: z.string(),
            bytes: z.number(),
            rows: z.number(),
          }),
        ),
      }),
    ),
  )
  .query(({ ctx, input }) => listSnapshotsCore(ctx.db, input.projectId, input.snapshotId));
