import { z } from 'zod';
import { readProject as readProjectCore } from '@touchstone/core/project/read-project';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { roleSchema } from '@touchstone/domain/member/role';
import { projectProcedure } from '../trpc';

/** A project with its current guidelines and label scheme, and the viewer's role in it. */
export const readProject = projectProcedure('project:read')
  .output(
    z.object({
      id: z.string(),
      name: z.string(),
      overlap: z.number(),
      editHours: z.number(),
      imageHosts: z.array(z.string()),
      pauseReason: z.string().nullable(),
      dueAt: z.date().nullable(),
      guidelineVersion: z.number(),
      guidelines: z.string(),
      schemeVersion: z.number(),
      scheme: labelSchemeSchema,
      role: roleSchema,
      /** Whether the viewer can label here: an owner who never joined has no rater. */
      canLabel: z.boolean(),
    }),
  )
  .query(async ({ ctx, input }) => ({
    ...(await readProjectCore(ctx.db, input.projectId)),
    role: ctx.access.role,
    canLabel: ctx.access.raterId !== null,
  }));
