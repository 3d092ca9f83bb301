import { z } from 'zod';

/** What goes into a snapshot. Stored with it and never changed. */
export const snapshotOptionsSchema = z.object({
  /** Count the preferences that came with imported files, as one vote of their named rater. */
  countImported: z.boolean().default(true),
});

export type SnapshotOptions = z.infer<typeof snapshotOptionsSchema>;

/** How judgments become one label: `mean-sign/v1` is the sign of the mean signed strength (docs/data-formats.md). */
export const AGGREGATION_RULE = 'mean-sign/v1';

/** Written once per frozen snapshot, hashed and kept. */
export const SNAPSHOT_FORMATS = ['canonical', 'trl-train', 'trl-test', 'judgments'] as const;
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
  train: z.number().int(),
  test: z.number().int(),
  /** Comparisons whose mean is zero, or on which nobody could judge: no preference, so not in training data. */
  undecided: z.number().int(),
  /** Comparisons whose prompt was in the test split until a new prompt bridged its group into train. */
  droppedBridged: z.number().int(),
});

export type SnapshotCounts = z.infer<typeof snapshotCountsSchema>;
