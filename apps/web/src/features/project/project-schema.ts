import { z } from 'zod';

/** What a project's form holds; messages are keys of `common.fields`. */
export const projectSchema = z.object({
  name: z.string().trim().min(1, 'nameMissing').max(120, 'nameLong'),
  overlap: z
    .string()
    .regex(/^\d{1,2}$/, 'overlapBad')
    .transform(Number)
    .pipe(z.number().min(1, 'overlapBad').max(20, 'overlapBad')),
  guidelines: z.string().max(100_000, 'guidelinesLong'),
});

export type ProjectDraft = z.input<typeof projectSchema>;
export type ProjectValues = z.output<typeof projectSchema>;
