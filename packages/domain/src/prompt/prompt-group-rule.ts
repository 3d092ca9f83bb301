/** Names the rule below; stamped wherever groups are stored. Raise the version when the rule changes. */
export const PROMPT_GROUP_RULE = 'first-user-turn/5-shingle-jaccard-0.8/v1';

const SHINGLE_WORDS = 5;
/** A Jaccard similarity of 4/5 makes two prompts one group; a fraction, so that the bound is decided in whole numbers. */
const SIMILAR_PARTS = 4;
const ALL_PARTS = 5;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * A prompt's first user turn as the rule compares it: Unicode NFKC, lower case, runs of punctuation and white space as
 * one space. A turn that is nothing but punctuation is compared as it is written; a prompt without a user turn by its
 * first turn.
 */
export function normalisedFirstTurn(prompt: readonly { role: string; content: string }[]): string {
  const turn = prompt.find(({ role }) => role === 'user') ?? prompt[0];
  const folded = (turn?.content ?? '').normalize('NFKC').toLowerCase();
  return folded.replace(/[\p{P}\s]+/gu, ' ').trim() || folded.trim();
}

/** The set of 5-word shingles of a normalised turn; Chinese characters and kana are one word each. Empty below 5 words. */
export function shinglesOf(normalised: string): string[] {
  const words = normalised.replace(UNSPACED, ' $& ').split(' ').filter(Boolean);
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  }
  return [...shingles];
}

/**
 * The size of a prefix: of a set of `n` shingles, any `n - ceil(0.8 n) + 1` hold at least one of every set of similarity 0.8
 * or more, since fewer than that can be missing from it. Two prefixes need only meet when both are first in one global
 * order (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 */
export function prefixSize(shingles: number): number {
  return shingles === 0 ? 0 : shingles - Math.ceil((SIMILAR_PARTS * shingles) / ALL_PARTS) + 1;
}

/** How many shingles two sets of these sizes must share, at the least, to have a Jaccard similarity of 0.8. */
export function leastShared(a: number, b: number): number {
  return Math.ceil((SIMILAR_PARTS * (a + b)) / (SIMILAR_PARTS + ALL_PARTS));
}

/** Whether two sets of shingles have a Jaccard similarity of at least 0.8. Empty sets are similar to nothing. */
export function areSimilar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let spare = small.size - leastShared(a.size, b.size);
  if (spare < 0) return false;
  for (const shingle of small) {
    if (large.has(shingle)) continue;
    if (spare === 0) return false;
    spare -= 1;
  }
  return true;
}
