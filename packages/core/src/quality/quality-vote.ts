import type { JudgmentAttributes } from '@touchstone/domain/judgment/judgment-attributes';

/** A comparison as far as its votes are measured; lists by canonical ordinal. */
export interface QualityItem {
  id: string;
  promptId: string;
  /** Of a prompt that no reward model is trained on. */
  isHeldOut: boolean;
  completionIds: string[];
  /** Characters, and marks of Markdown; null where a text was erased. */
  lengths: (number | null)[];
  marks: (number | null)[];
  /** Of the reward model asked about; null where it has not scored. */
  scores: (number | null)[];
}

/** One rater's judgment of a comparison, as it stands now. */
export interface QualityVote {
  item: QualityItem;
  raterId: string;
  outcome: 'prefer' | 'tie' | 'both_good' | 'both_bad' | 'cannot_judge' | 'ranking' | 'best_worst';
  preferred: number | null;
  strength: number | null;
  steps: number | null;
  ranks: number[];
  /** Ordinals in the order they were shown; empty where that is unknown. */
  shown: number[];
  dimensions: NonNullable<JudgmentAttributes['dimensions']>;
  guidelineVersion: number | null;
  /** 1 first. */
  sessionPosition: number | null;
  activeMs: number | null;
  isTopUp: boolean;
  /** When it was first given, ms. */
  at: number;
}
