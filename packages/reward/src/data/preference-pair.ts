import type { Message } from './message';

/** One human choice: of two completions of the same prompt, which was preferred. */
export interface PreferencePair {
  prompt: Message[];
  /** The preferred completion: only the turns after the prompt. */
  chosen: Message[];
  rejected: Message[];
  /** By how much, in units of score, `chosen` should beat `rejected` before the loss is satisfied. Absent means 0. */
  margin?: number;
  /** How many pairs this one counts for in training. Absent means 1. */
  weight?: number;
  /** Prompt group: pairs of one group are never split between training and test. See `group-prompts.ts`. */
  group: string;
}

/** A pair as a file holds it, before its prompt group is known. */
export type UngroupedPair = Omit<PreferencePair, 'group'>;
