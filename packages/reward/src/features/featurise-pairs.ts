import { setImmediate } from 'node:timers/promises';
import { answerLengths, type AnswerLengths } from '../data/answer-lengths';
import type { PreferencePair } from '../data/preference-pair';
import { completionFeatures, promptWordSet, type CompletionFeatures } from './completion-features';

/** A preference pair as numbers, ready to be fitted or evaluated any number of times. */
export interface FeaturisedPair extends AnswerLengths {
  chosen: CompletionFeatures;
  rejected: CompletionFeatures;
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
    ...answerLengths(pair),
    margin: pair.margin ?? 0,
    weight: pair.weight ?? 1,
    group: pair.group,
  };
}
