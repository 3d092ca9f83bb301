const CHUNK = 4_000;

/** Text in pieces of some thousand characters, cut behind a line break where there is one, never within a character. */
export function textChunks(text: string): { start: number; text: string }[] {
  const chunks: { start: number; text: string }[] = [];
  for (let start = 0; start < text.length;) {
    const end = cutAt(text, start, start + CHUNK);
    chunks.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return chunks;
}

/** The best place to cut at or before `most`: behind a line, else a word, else between two characters. */
export function cutAt(text: string, from: number, most: number): number {
  if (most >= text.length) return text.length;
  const line = text.lastIndexOf('\n', most - 1);
  if (line >= from + (most - from) / 2) return line + 1;
  const word = text.lastIndexOf(' ', most - 1);
  if (word >= from + (most - from) / 2) return word + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(most)) ? most - 1 : most;
}
