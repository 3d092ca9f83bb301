import { resumeProject as resumeProjectCore } from '@touchstone/core/distribution/resume-project';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const resumeProject = projectProcedure('project:change')
  .output(z.void())
  .mutation(({ ctx, input }) => resumeProjectCore(ctx.db, { ...input, actorId: ctx.access.userId }));
