const EXCERPT_LENGTH = 120;

/** The beginning of a text, at most 120 UTF-16 units and an ellipsis; never cuts a surrogate pair in two. */
export function excerpt(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  return `${text.slice(0, EXCERPT_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
