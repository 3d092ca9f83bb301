import { diffWords } from 'diff';

export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Past this, a comparison is given up: two long texts with nothing in common take very long. */
const TIMEOUT_MS = 300;

/** Scripts that put no spaces between words. (The segmenter that finds their words is slow, so only they get it.) */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u;

/**
 * What became of a text, in words of its language (Chinese too).
 *
 * @returns undefined when the two differ so much that comparing takes too long
 */
export function wordChanges(before: string, after: string): WordChange[] | undefined {
  const parts = diffWords(before, after, {
    ...(UNSPACED.test(before + after)
      ? { intlSegmenter: new Intl.Segmenter(undefined, { granularity: 'word' }) }
      : {}),
    timeout: TIMEOUT_MS,
  });
  return parts?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** The same; where the two are too different to compare, all of the old one is removed and all of the new one added. */
export const wordChangesOrAll = (before: string, after: string): WordChange[] =>
  wordChanges(before, after) ?? [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
