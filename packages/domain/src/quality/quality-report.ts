import { z } from 'zod';
import { qualityAgreementSchema } from './agreement';
import { attributeGroupsSchema } from './attribute-groups';
import { intervalSchema, shareSchema, trendSchema } from './figures';
import { qualitySettingsSchema } from './quality-settings';
import { qualityVerdictSchema } from './quality-verdict';

/** Against what everybody does: clearly above or below it, or the interval does not tell. */
const STANDINGS_AMONG_RATERS = ['above', 'below', 'cannot_tell'] as const;

/** Shares of votes that say something of the answers beside how good they are; a half when it plays no part. */
const biasSchema = z.object({
  /** Prefers the answer shown first. */
  position: shareSchema,
  /** Prefers the longer answer, and the one with more Markdown. */
  length: shareSchema,
  format: shareSchema,
});

const raterSchema = biasSchema.extend({
  raterId: z.string(),
  votes: z.number().int(),
  /** Of the others on the same comparison, the share that says the same. */
  withOthers: shareSchema,
  standing: z.enum(STANDINGS_AMONG_RATERS),
  /** Whether the side shown first or second is clearly preferred, all raters looked at together. */
  isOneSided: z.boolean(),
  /** Hidden checks got right. */
  gold: shareSchema,
  /** Agreement with the scores of the newest reward model. */
  withModel: shareSchema,
  /** Change of agreement with others a week, and for each 100 judgments into a session. */
  drift: trendSchema,
  fatigue: trendSchema,
  medianSeconds: z.number().nullable(),
});

/**
 * What a project's judgments are worth. Stored as JSON: a change that older reports do not satisfy raises `version`. Holds
 * ids and no names, so that a name that is erased is not kept here.
 */
export const qualityReportSchema = z.object({
  version: z.literal(1),
  asOf: z.iso.datetime(),
  /** Votes: the latest revision of each judgment that counts. */
  judgments: z.number().int(),
  comparisons: z.number().int(),
  settings: qualitySettingsSchema,
  verdict: qualityVerdictSchema,
  work: z.object({
    /** Judgments that the project asks for, that it has, and that wait with a reviewer. */
    asked: z.number().int(),
    counted: z.number().int(),
    parked: z.number().int(),
    openAppeals: z.number().int(),
  }),
  agreement: qualityAgreementSchema,
  consensus: z.object({
    comparisons: z.number().int(),
    /** Surer than `sureFrom`, less sure, and level between two answers. */
    sure: z.number().int(),
    unsure: z.number().int(),
    level: z.number().int(),
    sureFrom: z.number(),
    /** By the probability of the consensus: from `from` on, up to the next. */
    bins: z.array(z.object({ from: z.number(), comparisons: z.number().int() })),
    /** The share of votes given to a side for where it stands. */
    reflex: z.object({ first: z.number(), second: z.number() }).nullable(),
  }),
  gold: shareSchema,
  bias: biasSchema.extend({ cycles: shareSchema, drift: trendSchema, fatigue: trendSchema }),
  /** With the newest reward model that has scored; `heldOut` on prompts it cannot have been trained on. */
  model: z.object({ version: z.number().int(), all: shareSchema, heldOut: shareSchema }).nullable(),
  raters: z.array(raterSchema),
  /** What everybody together agrees with the others on a comparison. */
  withOthers: shareSchema,
  /** Missing in reports made before there were any. */
  attributes: z.array(attributeGroupsSchema).optional(),
  forecast: z.object({
    left: z.number().int(),
    /** Judgments a day over the last `days` days, and its interval. */
    days: z.number().int(),
    perDay: z.number(),
    perDayCi95: intervalSchema.nullable(),
    /** Active seconds a judgment takes, on the mean; null where none is known. */
    seconds: z.number().nullable(),
  }),
});

export type QualityReport = z.infer<typeof qualityReportSchema>;
export type QualityRater = QualityReport['raters'][number];
export type QualityForecast = QualityReport['forecast'];
export type QualityConsensus = QualityReport['consensus'];
export type QualityBias = QualityReport['bias'];
