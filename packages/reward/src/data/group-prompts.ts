import { createHash } from 'node:crypto';
import { spaceOutCharacters } from '../text/split-words';
import { firstUserTurn, type Message } from './message';
import { uniteSimilarSets } from './unite-similar-sets';

/** Names the rule below; stamp it wherever groups are stored, and raise the version when the rule changes. */
export const PROMPT_GROUP_RULE = 'first-user-turn/5-shingle-jaccard-0.8/v1';

const SHINGLE_WORDS = 5;

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
  const turns = prompts.map((prompt) => normalisePrompt(firstUserTurn(prompt)));
  const distinct = [...new Set(turns)].sort();
  const united = uniteSimilarSets(distinct.map(shingles));
  // The smallest member stands for its set, and `distinct` is sorted: that is the alphabetically first turn.
  const ids = new Map(distinct.map((turn, at) => [turn, groupId(distinct[united.find(at)] ?? turn)]));
  return turns.map((turn) => ids.get(turn) ?? groupId(turn));
}

/** A turn as the rule compares it. One that is nothing but punctuation is compared as it is written. */
function normalisePrompt(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(/[\p{P}\s]+/gu, ' ').trim() || folded.trim();
}

function shingles(normalised: string): string[] {
  const words = spaceOutCharacters(normalised).split(' ').filter(Boolean);
  const count = words.length - SHINGLE_WORDS + 1;
  if (count < 1) return [];
  return [
    ...new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + SHINGLE_WORDS).join(' '))),
  ];
}

function groupId(normalised: string): string {
  return createHash('sha256').update(normalised).digest('hex').slice(0, 16);
}
