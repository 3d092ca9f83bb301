import { z } from 'zod';
import { listImportRefusals as listImportRefusalsCore } from '@touchstone/core/import/list-import-refusals';
import { projectProcedure } from '../trpc';

/** A page of refused lines behind line `after`. */
export const listImportRefusals = projectProcedure('import:read')
  .input(
    z.object({
      importId: z.uuid(),
      after: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
  )
  .output(z.array(z.object({ line: z.number(), reason: z.string(), excerpt: z.string() })))
  .query(({ ctx, input }) => listImportRefusalsCore(ctx.db, input));
