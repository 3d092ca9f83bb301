import { searchForGold as searchForGoldCore } from '@touchstone/core/gold/list-gold-candidates';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { goldCandidateSchema } from './gold-schemas';

const MOST = 20;

/** Pairs to be marked by hand, by words of their prompt. */
export const searchForGold = projectProcedure('gold:manage')
  .input(z.object({ search: z.string().trim().min(1).max(200) }))
  .output(z.array(goldCandidateSchema))
  .query(({ ctx, input }) => searchForGoldCore(ctx.db, { ...input, limit: MOST }));
