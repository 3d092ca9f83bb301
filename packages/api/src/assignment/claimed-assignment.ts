import { z } from 'zod';
import { harmKindsSchema } from '@touchstone/domain/content/harm-kinds';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { messageSchema } from '@touchstone/domain/message/message';

/** An assignment as its annotator's browser gets it: nothing in it tells sources, canonical order or other judgments. */
export const claimedAssignmentSchema = z.object({
  id: z.string(),
  leaseUntil: z.date(),
  schemeVersion: z.number(),
  scheme: labelSchemeSchema,
  guidelineVersion: z.number(),
  harmKinds: harmKindsSchema,
  prompt: z.array(messageSchema),
  completions: z.array(z.array(messageSchema)),
});
