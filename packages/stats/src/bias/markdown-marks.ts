/** Each pattern is one kind of mark; together they are what a reader sees as formatting. */
const MARKS = [
  /^ {0,3}#{1,6}\s/gm,
  /^\s*(?:[-*+]|\d{1,9}[.)])\s/gm,
  /^ {0,3}>/gm,
  /^ {0,3}(?:```|~~~)/gm,
  /^\s*\|.*\|\s*$/gm,
  /(?<![*\w])\*\*(?=\S)[^*\n]+\*\*/g,
  /(?<![_\w])__(?=\S)[^_\n]+__/g,
  /(?<!`)`[^`\n]+`(?!`)/g,
  /\[[^\]\n]+\]\([^)\s]+\)/g,
];

/**
 * How much Markdown a text uses: headings, list items, quotes, fences, table rows, bold, inline code and links, one each.
 * Counted by pattern, not parsed, so marks inside a code block count too. For format bias, where only which answer has more
 * matters. Linear in the text.
 */
export function markdownMarks(text: string): number {
  return MARKS.reduce((sum, mark) => sum + (text.match(mark)?.length ?? 0), 0);
}
