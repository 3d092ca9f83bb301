import { diffArrays } from 'diff';

/** A stretch of one text: whether the other has it too. */
export interface DifferencePart {
  text: string;
  shared: boolean;
}

/** Each text in parts, which joined are the text; undefined when they are too different to say in time. */
export type WordDifference = readonly [a: DifferencePart[], b: DifferencePart[]] | undefined;

/** Milliseconds after which two texts are too different to be worth more. */
const MOST_MS = 1_500;
const MOST_CHARACTERS = 60_000;

/**
 * Compares two texts word by word, a little at a time so that nothing else waits. The browser cuts them into words, in
 * Chinese, Japanese and Thai too, which put no blanks between them.
 */
export function wordDifference(a: string, b: string): Promise<WordDifference> {
  if (a.length + b.length > MOST_CHARACTERS && a !== b) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    diffArrays(wordsOf(a), wordsOf(b), {
      timeout: MOST_MS,
      callback: (changes) => {
        if (!changes) return void resolve(undefined);
        const parts = changes.map(({ value, added, removed }) => ({ text: value.join(''), added, removed }));
        resolve([
          partsOf(
            parts.filter(({ added }) => !added).map(({ text, removed }) => ({ text, shared: !removed })),
          ),
          partsOf(
            parts.filter(({ removed }) => !removed).map(({ text, added }) => ({ text, shared: !added })),
          ),
        ]);
      },
    });
  });
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

const wordsOf = (text: string) => [...SEGMENTER.segment(text)].map(({ segment }) => segment);

/** Neighbours of a kind joined; a blank between two marked words is marked along, which reads as one change. */
function partsOf(parts: DifferencePart[]): DifferencePart[] {
  const joined: DifferencePart[] = [];
  parts.forEach(({ text, shared }, place) => {
    const isBlank =
      /^[^\S\n]+$/.test(text) && joined.at(-1)?.shared === false && parts[place + 1]?.shared === false;
    const last = joined.at(-1);
    const kind = shared && !isBlank;
    if (text === '') return;
    if (last?.shared === kind) last.text += text;
    else joined.push({ text, shared: kind });
  });
  return joined;
}
