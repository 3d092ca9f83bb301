const EXCERPT_LENGTH = 120;

/**
 * The beginning of a text, at most 120 UTF-16 units and an ellipsis; never cuts a surrogate pair in two. What no database
 * or terminal takes (control characters, half a surrogate pair) is shown as U+FFFD: the text may be any bytes at all.
 */
export function excerpt(text: string): string {
  const start =
    text.length <= EXCERPT_LENGTH
      ? text
      : `${text.slice(0, EXCERPT_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return start.replace(/[^\P{Cc}\t]|\p{Surrogate}/gu, '\uFFFD');
}
