import { z } from 'zod';
import { requireRater } from '@touchstone/core/access/require-rater';
import { readConsent as readConsentCore } from '@touchstone/core/consent/read-consent';
import { harmKindsSchema } from '@touchstone/domain/content/harm-kinds';
import { statementSchema } from '@touchstone/domain/statement/statement';
import { projectProcedure } from '../trpc';

const versionedStatement = statementSchema.extend({ version: z.number() }).nullable();

/** What the viewer is asked to accept, and what they accepted last: their own, nobody else's. */
export const readConsent = projectProcedure('assignment:work')
  .output(
    z.object({
      statement: versionedStatement,
      accepted: z.object({ version: z.number(), harmKinds: harmKindsSchema, at: z.date() }).nullable(),
      acceptedStatement: versionedStatement,
    }),
  )
  .query(({ ctx, input }) => readConsentCore(ctx.db, input.projectId, requireRater(ctx.access)));
