/**
 * What keeps a text from being stored and written back unchanged, or undefined if nothing does: a lone surrogate has
 * no UTF-8, and PostgreSQL's text and jsonb hold no NUL. JSON can smuggle both in as escapes.
 */
export function unstorableText(text: string): string | undefined {
  if (text.includes('\0')) return 'a NUL character';
  // With the u flag a whole pair is one code point, so only half a pair is of this category.
  if (/\p{Surrogate}/u.test(text)) return 'half of a surrogate pair';
  return undefined;
}
