import { z } from 'zod';
import { harmKindsSchema } from '../content/harm-kinds';

const textSchema = z.string().trim().min(1).max(20_000);

/** What annotators are told before their first comparison, and accept. Texts are Markdown. */
export const statementSchema = z.object({
  /** What the judgments are for. */
  purpose: textSchema,
  /** What the work is paid, and how. */
  pay: textSchema,
  /** What is stored about the annotator and their judgments, and who gets it. */
  dataUse: textSchema,
  /** Kinds of harmful content the data may hold: each is opted into on its own. */
  harmKinds: harmKindsSchema,
});

export type Statement = z.infer<typeof statementSchema>;
