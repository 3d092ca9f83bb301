import { z } from 'zod';
import { intervalSchema } from './figures';

/** What has to hold before judgments are frozen, in the order in which it is told. */
const QUALITY_CRITERIA = ['overlap', 'agreement', 'gold', 'consensus', 'appeals'] as const;
/** `unknown`: too little is known to tell. `unused`: the project does without, and nothing is held against it. */
const CRITERION_STATES = ['met', 'unmet', 'unknown', 'unused'] as const;
export const QUALITY_ANSWERS = ['ready', 'not_yet', 'cannot_tell', 'empty'] as const;

export const qualityVerdictSchema = z.object({
  answer: z.enum(QUALITY_ANSWERS),
  criteria: z.array(
    z.object({
      id: z.enum(QUALITY_CRITERIA),
      state: z.enum(CRITERION_STATES),
      value: z.number().nullable(),
      ci95: intervalSchema.nullable(),
      /** What it is held against. */
      threshold: z.number(),
      /** What the value was measured on. */
      n: z.number().int(),
      /** Judgments still needed before it can be told, where that is known. */
      missing: z.number().int().nullable(),
    }),
  ),
});

export type QualityVerdict = z.infer<typeof qualityVerdictSchema>;
export type QualityCriterion = QualityVerdict['criteria'][number];
export type QualityAnswer = QualityVerdict['answer'];
