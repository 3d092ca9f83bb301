import type { Message } from '@touchstone/domain/message/message';

/** One source's answer: what comes after the prompt, most often one assistant message. */
export interface RowCompletion {
  messages: Message[];
  /** The source as the file names it; absent if it doesn't. */
  source?: string;
}

/** What one rater said of the row's completions, as far as the file tells. */
export interface RowLabel {
  /** The rater as the file names them; absent if it doesn't. */
  rater?: string;
  outcome: 'prefer' | 'tie' | 'both_good' | 'both_bad';
  /** Index into `completions`; present exactly when the outcome is `prefer`. */
  preferred?: number;
  /** Raw step of the file's scale, from 1 to `steps`, never signed: `preferred` tells the side. */
  strength?: number;
  steps?: number;
}

/** The right answer to a pair, and why. */
export interface RowGold {
  outcome: 'prefer' | 'tie' | 'both_good' | 'both_bad';
  /** Index into `completions`; present exactly when the outcome is `prefer`. */
  preferred?: number;
  explanation: string;
  use: 'training' | 'check';
}

/** Who may label a row's comparison. */
export interface RowAsks {
  team?: string;
  skills?: string[];
  language?: string;
}

/**
 * What every reader yields, whatever the format. Completions stand in the order of the file, which often puts the winner
 * first: whoever stores them must not keep that order.
 */
export interface PreferenceRow {
  prompt: Message[];
  completions: RowCompletion[];
  labels: RowLabel[];
  /** What the right answer is, where the file knows. */
  gold?: RowGold;
  /** Who may label it, where the file says. */
  asks?: RowAsks;
}

/** `line` counts from 1, blank lines included; `bytesRead` is how much of the file, as it lies there, was taken. */
interface ReadAt {
  line: number;
  bytesRead: number;
}

export interface RowRead extends ReadAt {
  kind: 'row';
  row: PreferenceRow;
}

export interface RowRefused extends ReadAt {
  kind: 'refused';
  /** Short, plain English, such as `chosen is missing`. */
  reason: string;
  /** The beginning of the line. */
  excerpt: string;
}

export type ReadResult = RowRead | RowRefused;
