import { HARM_KINDS } from '@touchstone/domain/content/harm-kinds';
import { messageSchema } from '@touchstone/domain/message/message';
import { z } from 'zod';

/** A comparison as a reviewer reads it: texts only, no source and no judgment. */
export const comparisonContentSchema = z.object({
  prompt: z.array(messageSchema),
  completions: z.array(z.array(messageSchema)),
  harmKinds: z.array(z.enum(HARM_KINDS)),
});
