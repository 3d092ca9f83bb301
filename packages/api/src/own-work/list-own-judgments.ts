import { requireRater } from '@touchstone/core/access/require-rater';
import { listOwnJudgments as listOwnJudgmentsCore } from '@touchstone/core/own-work/list-own-judgments';
import { HARM_KINDS } from '@touchstone/domain/content/harm-kinds';
import { OWN_STANDINGS } from '@touchstone/domain/judgment/own-standing';
import { OUTCOMES } from '@touchstone/domain/judgment/outcome';
import { timeZoneSchema } from '@touchstone/domain/time/time-zone';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { ownAnswerSchema } from './own-answer';

const PAGE = 30;
const cursorSchema = z.object({ at: z.coerce.date(), id: z.uuid() });

/** A page of the annotator's own judgments, newest first, as the filter says. */
export const listOwnJudgments = projectProcedure('assignment:work')
  .input(
    z.object({
      search: z.string().trim().min(1).max(200).optional(),
      outcome: z.enum(OUTCOMES).optional(),
      standing: z.enum(OWN_STANDINGS).optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      timeZone: timeZoneSchema,
      after: cursorSchema.optional(),
    }),
  )
  .output(
    z.object({
      judgments: z.array(
        ownAnswerSchema.extend({
          assignmentId: z.string(),
          steps: z.number().nullable(),
          revision: z.number(),
          schemeVersion: z.number(),
          excerpt: z.string(),
          harmKinds: z.array(z.enum(HARM_KINDS)),
        }),
      ),
      next: cursorSchema.nullable(),
    }),
  )
  .query(({ ctx, input }) => {
    const { projectId, after, ...filter } = input;
    const who = { projectId, raterId: requireRater(ctx.access) };
    return listOwnJudgmentsCore(ctx.db, who, filter, { limit: PAGE, ...(after && { after }) });
  });
