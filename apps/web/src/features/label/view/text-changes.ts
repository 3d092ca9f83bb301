import { diffArrays } from 'diff';
import { wordChanges, type WordChange } from '../../common/word-changes';

/** A stretch of text: paragraphs that stay, or one passage with its changes. */
export type ChangedBlock = { kind: 'same'; paragraphs: string[] } | { kind: 'changed'; parts: WordChange[] };

/** Both together are given up after this long: what differs that much is better read anew. */
const PATIENCE_MS = 300;

/**
 * How a text became another: by paragraphs first, and word by word where paragraphs differ. Words are those
 * of the language, so Chinese is not one long word.
 *
 * @returns undefined when they differ so much that comparing takes too long
 */
export function textChanges(before: string, after: string): ChangedBlock[] | undefined {
  const runs = diffArrays(paragraphsOf(before), paragraphsOf(after), { timeout: PATIENCE_MS });
  if (!runs) return undefined;
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
    const parts = wordChanges(from.join('\n\n'), to.join('\n\n'));
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
