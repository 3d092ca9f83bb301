import { z } from 'zod';
import { createSnapshot as createSnapshotCore } from '@touchstone/core/snapshot/create-snapshot';
import { snapshotOptionsSchema } from '@touchstone/domain/snapshot/snapshot-options';
import { projectProcedure } from '../trpc';

export const createSnapshot = projectProcedure('snapshot:create')
  .input(z.object({ name: z.string().trim().min(1).max(120), options: snapshotOptionsSchema }))
  .output(z.object({ snapshotId: z.string() }))
  .mutation(async ({ ctx, input }) => ({
    snapshotId: await createSnapshotCore(ctx, { ...input, actorId: ctx.viewer.userId }),
  }));
