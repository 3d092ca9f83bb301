import { completionText, lastUserTurn, type Message } from '../data/message';
import { splitWords } from '../text/split-words';
import { denseFeatures } from './dense-features';
import { hashedTerms, type HashedTerms } from './hashed-terms';

/** What a model sees of one completion, before anything learnt from a training set is applied. */
export interface CompletionFeatures {
  /** One value per name in `DENSE_FEATURES`, unscaled. */
  dense: Float64Array;
  hashed: HashedTerms;
}

/** The distinct words of the turn that the completion answers. */
export function promptWordSet(prompt: readonly Message[]): ReadonlySet<string> {
  return new Set(splitWords(lastUserTurn(prompt)));
}

/** Measures a completion against the words of its prompt (see `promptWordSet`). */
export function completionFeatures(
  promptWords: ReadonlySet<string>,
  completion: readonly Message[],
  hashBits: number,
): CompletionFeatures {
  const text = completionText(completion);
  const words = splitWords(text);
  return { dense: denseFeatures(text, words, promptWords), hashed: hashedTerms(words, hashBits) };
}
