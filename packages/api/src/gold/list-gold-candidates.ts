import { listGoldCandidates as listGoldCandidatesCore } from '@touchstone/core/gold/list-gold-candidates';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { goldCandidateSchema } from './gold-schemas';

const MOST = 50;

/** Pairs that several annotators judged alike. */
export const listGoldCandidates = projectProcedure('gold:manage')
  .output(z.array(goldCandidateSchema))
  .query(({ ctx, input }) => listGoldCandidatesCore(ctx.db, input.projectId, MOST));
