import { z } from 'zod';
import { messageSchema } from '@touchstone/domain/message/message';

/** An assignment as its annotator's browser gets it: nothing in it tells sources, canonical order or other judgments. */
export const claimedAssignmentSchema = z.object({
  id: z.string(),
  leaseUntil: z.date(),
  schemeVersion: z.number(),
  guidelineVersion: z.number(),
  prompt: z.array(messageSchema),
  completions: z.array(z.array(messageSchema)),
});
