import { setImmediate } from 'node:timers/promises';
import { completionText } from '../data/message';
import type { PreferencePair } from '../data/preference-pair';
import { completionFeatures, promptWordSet, type CompletionFeatures } from './completion-features';

/** A preference pair as numbers, ready to be fitted or evaluated any number of times. */
export interface FeaturisedPair {
  chosen: CompletionFeatures;
  rejected: CompletionFeatures;
  /** Lengths of the two answers in UTF-16 code units, for the baselines. */
  chosenLength: number;
  rejectedLength: number;
  margin: number;
  weight: number;
  group: string;
}

const PAIRS_PER_TURN = 250;

/** Measures both sides of every pair, giving way to other work of the process now and then. */
export async function featurisePairs(
  pairs: readonly PreferencePair[],
  hashBits: number,
  signal?: AbortSignal,
): Promise<FeaturisedPair[]> {
  const featurised: FeaturisedPair[] = [];
  for (const pair of pairs) {
    if (featurised.length % PAIRS_PER_TURN === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    featurised.push(featurisePair(pair, hashBits));
  }
  return featurised;
}

function featurisePair(pair: PreferencePair, hashBits: number): FeaturisedPair {
  const promptWords = promptWordSet(pair.prompt);
  return {
    chosen: completionFeatures(promptWords, pair.chosen, hashBits),
    rejected: completionFeatures(promptWords, pair.rejected, hashBits),
    chosenLength: completionText(pair.chosen).length,
    rejectedLength: completionText(pair.rejected).length,
    margin: pair.margin ?? 0,
    weight: pair.weight ?? 1,
    group: pair.group,
  };
}
