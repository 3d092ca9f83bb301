import { z } from 'zod';

/** What a reply said before it was corrected; `at` is ISO 8601. */
export const earlierReplySchema = z.object({ reply: z.string(), at: z.string() });
