import { changeComparisons as changeComparisonsCore } from '@touchstone/core/distribution/change-comparisons';
import { comparisonChangeSchema, comparisonsNamedSchema } from '@touchstone/domain/distribution/distribution';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Priority, overlap and who may label of comparisons by id, or of an import. */
export const changeComparisons = projectProcedure('project:change')
  .input(z.object({ which: comparisonsNamedSchema, change: comparisonChangeSchema }))
  .output(z.object({ comparisons: z.number() }))
  .mutation(({ ctx, input }) =>
    changeComparisonsCore(ctx.db, { ...input, actorId: ctx.access.userId }).then((comparisons) => ({
      comparisons,
    })),
  );
