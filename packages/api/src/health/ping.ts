import { z } from 'zod';
import { publicProcedure } from '../trpc';

/** Does nothing: what a request costs before anything is done for it. Benches measure against it. */
export const ping = publicProcedure
  .input(z.object({ n: z.number() }))
  .output(z.object({ n: z.number() }))
  .mutation(({ input }) => input);
