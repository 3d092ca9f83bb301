import { z } from 'zod';

/** What goes into a snapshot. Stored with it and never changed. */
export const snapshotOptionsSchema = z.object({
  /** Count the preferences that came with imported files, as one vote of their named rater. */
  countImported: z.boolean().default(true),
  /** Which label a comparison gets: a reviewer's final word over the votes (so when absent), or the votes alone. */
  consensus: z.enum(['adjudicated_over_majority', 'majority']).optional(),
  /** Take in prompts of gold items, whose right answers annotators may have been told. */
  includeGold: z.boolean().optional(),
});

export type SnapshotOptions = z.infer<typeof snapshotOptionsSchema>;

/** How judgments of a pair become one label: the sign of the mean signed strength (docs/data-formats.md). */
export const PAIR_RULE = 'mean-sign/v1';

/** The same for three or more completions, every two of them as a pair. */
export const PAIRS_RULE = 'mean-sign-pairs/v1';

/** The label of a comparison on which a reviewer's final word stands over the votes. */
export const ADJUDICATED_RULE = 'adjudicated/v1';

/** Written once per frozen snapshot, hashed and kept; `rankings` only where something was ranked. */
export const SNAPSHOT_FORMATS = ['canonical', 'trl-train', 'trl-test', 'judgments', 'rankings'] as const;
export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number];

/** What was frozen and what was left out, and why. */
export const snapshotCountsSchema = z.object({
  comparisons: z.number().int(),
  judgments: z.number().int(),
  work: z.number().int(),
  imported: z.number().int(),
  raters: z.number().int(),
  prompts: z.number().int(),
  promptGroups: z.number().int(),
  /** Comparisons of which at least two completions are decided. */
  train: z.number().int(),
  test: z.number().int(),
  /** Comparisons whose means are all zero, or on which nobody could judge: no preference, so not in training data. */
  undecided: z.number().int(),
  /** The same by pairs of completions: rows of the training files, and pairs dropped. Unknown before version 2. */
  pairs: z.number().int().optional(),
  undecidedPairs: z.number().int().optional(),
  /** Comparisons of which at least one judgment is a ranking or names best and worst. */
  ranked: z.number().int().optional(),
  /** Comparisons whose prompt was in the test split until a new prompt bridged its group into train. */
  droppedBridged: z.number().int(),
  /** Comparisons labelled by a reviewer's final word. Unknown before version 3, like the two below. */
  adjudicated: z.number().int().optional(),
  /** Comparisons that a reviewer found truly ambiguous: no answer should stand, so they are left out. */
  droppedAmbiguous: z.number().int().optional(),
  /** Test comparisons whose final word is left out, because a model had a part in their being looked at: their votes label them. */
  keptFromTest: z.number().int().optional(),
});

export type SnapshotCounts = z.infer<typeof snapshotCountsSchema>;
