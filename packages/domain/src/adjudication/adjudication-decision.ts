/**
 * What a reviewer says last about a comparison: `final` is an answer that stands over the votes, `ambiguous` that no answer
 * should; `undone` takes the last word back, and the votes speak again.
 */
export const ADJUDICATION_DECISIONS = ['final', 'ambiguous', 'undone'] as const;
export type AdjudicationDecision = (typeof ADJUDICATION_DECISIONS)[number];

/**
 * What brought a comparison to the reviewers: votes that differ, somebody's request, or a reward model. `model` is said only
 * where nothing else would have brought it: such a word never enters a test split, or a model would choose what it is tested by.
 */
export const ADJUDICATION_CAUSES = ['entropy', 'request', 'model'] as const;
export type AdjudicationCause = (typeof ADJUDICATION_CAUSES)[number];
