import { createHash } from 'node:crypto';
import { normalisedFirstTurn, shinglesOf } from '@touchstone/domain/prompt/prompt-group-rule';
import type { Message } from './message';
import { uniteSimilarSets } from './unite-similar-sets';

/**
 * Assigns prompts to groups that must not be split between training and test.
 *
 * Two prompts belong together when their first user turns are equal after normalisation (Unicode NFKC, lower case,
 * runs of punctuation and white space as one space), or when the sets of their 5-word shingles have a Jaccard
 * similarity of at least 0.8. Turns of fewer than five words have no shingle: for them only equality counts. Chinese
 * characters and kana are one word each. The relation is closed transitively: a chain of similar prompts is one group.
 *
 * @returns one id per prompt, in order: a digest of the group's alphabetically first normalised turn, so that it
 *   depends neither on the order of the rows nor on repeats
 */
export function groupPrompts(prompts: readonly (readonly Message[])[]): string[] {
  const turns = prompts.map(normalisedFirstTurn);
  const distinct = [...new Set(turns)].sort();
  const united = uniteSimilarSets(distinct.map(shinglesOf));
  // The smallest member stands for its set, and `distinct` is sorted: that is the alphabetically first turn.
  const ids = new Map(distinct.map((turn, at) => [turn, groupId(distinct[united.find(at)] ?? turn)]));
  return turns.map((turn) => ids.get(turn) ?? groupId(turn));
}

function groupId(normalised: string): string {
  return createHash('sha256').update(normalised).digest('hex').slice(0, 16);
}
