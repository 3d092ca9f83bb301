import { z } from 'zod';
import { listImports as listImportsCore } from '@touchstone/core/import/list-imports';
import { harmKindsSchema } from '@touchstone/domain/content/harm-kinds';
import { IMPORT_FORMATS } from '@touchstone/domain/import/import-format';
import { JOB_STATES } from '@touchstone/domain/job/job-state';
import { projectProcedure } from '../trpc';

/** All imports, newest first, or the one named. (An upload is a REST route: `POST /api/v1/projects/{id}/imports`.) */
export const listImports = projectProcedure('import:read')
  .input(z.object({ importId: z.uuid().optional() }))
  .output(
    z.array(
      z.object({
        id: z.string(),
        fileName: z.string(),
        fileBytes: z.number(),
        fileSha256: z.string(),
        format: z.enum(IMPORT_FORMATS),
        harmKinds: harmKindsSchema,
        licence: z.string(),
        origin: z.string(),
        state: z.enum(JOB_STATES),
        bytesRead: z.number(),
        linesRead: z.number(),
        added: z.number(),
        duplicates: z.number(),
        refused: z.number(),
        error: z.string().nullable(),
        createdAt: z.date(),
        finishedAt: z.date().nullable(),
      }),
    ),
  )
  .query(({ ctx, input }) => listImportsCore(ctx.db, input.projectId, input.importId));
