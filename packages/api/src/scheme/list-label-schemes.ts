import { z } from 'zod';
import { listLabelSchemes as listLabelSchemesCore } from '@touchstone/core/project/list-label-schemes';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { projectProcedure } from '../trpc';

/** Every version, the newest first: the first one is the current one. */
export const listLabelSchemes = projectProcedure('project:change')
  .output(
    z.array(
      z.object({
        version: z.number(),
        scheme: labelSchemeSchema,
        author: z.string(),
        createdAt: z.date(),
        judgments: z.number(),
        onDesks: z.number(),
      }),
    ),
  )
  .query(({ ctx, input }) => listLabelSchemesCore(ctx.db, input.projectId));
