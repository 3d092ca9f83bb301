import { diffArrays, diffWords } from 'diff';

export interface ChangedPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A stretch of text: paragraphs that stay, or one passage with its changes. */
export type ChangedBlock = { kind: 'same'; paragraphs: string[] } | { kind: 'changed'; parts: ChangedPart[] };

/** Both together are given up after this long: what differs that much is better read anew. */
const PATIENCE_MS = 300;

/**
 * How a text became another: by paragraphs first, and word by word where paragraphs differ. Words are those of the locale, so
 * Chinese is not one long word.
 *
 * @returns undefined when they differ so much that comparing takes too long
 */
export function textChanges(before: string, after: string, locale: string): ChangedBlock[] | undefined {
  const runs = diffArrays(paragraphsOf(before), paragraphsOf(after), { timeout: PATIENCE_MS });
  if (!runs) return undefined;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const blocks: ChangedBlock[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run) continue;
    if (!run.added && !run.removed) {
      blocks.push({ kind: 'same', paragraphs: run.value });
      continue;
    }
    // Removed paragraphs come before those that stand in their place.
    const next = runs[at + 1];
    const replaced = run.removed && next?.added === true;
    const [from, to] = replaced ? [run.value, next.value] : run.removed ? [run.value, []] : [[], run.value];
    if (replaced) at += 1;
    const parts = wordChanges(from.join('\n\n'), to.join('\n\n'), segmenter);
    if (!parts) return undefined;
    blocks.push({ kind: 'changed', parts });
  }
  return blocks;
}

const paragraphsOf = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

function wordChanges(
  before: string,
  after: string,
  intlSegmenter: Intl.Segmenter,
): ChangedPart[] | undefined {
  const words = diffWords(before, after, { intlSegmenter, timeout: PATIENCE_MS });
  return words?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
