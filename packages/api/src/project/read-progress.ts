import { z } from 'zod';
import { readProgress as readProgressCore } from '@touchstone/core/project/read-progress';
import { projectProcedure } from '../trpc';

export const readProgress = projectProcedure('progress:read')
  .output(
    z.object({
      comparisons: z.number(),
      prompts: z.number(),
      promptGroups: z.number(),
      completions: z.number(),
      slots: z.object({ open: z.number(), leased: z.number(), counted: z.number(), parked: z.number() }),
      parkedFor: z.object({ reported: z.number(), withheld: z.number(), skipped: z.number() }),
      outcomes: z.array(z.object({ outcome: z.string(), n: z.number() })),
      importedJudgments: z.number(),
      perDay: z.array(z.object({ day: z.string(), n: z.number() })),
      perHour: z.array(z.object({ hour: z.string(), n: z.number() })),
      activeAnnotators: z.number(),
    }),
  )
  .query(({ ctx, input }) => readProgressCore(ctx.db, input.projectId));
