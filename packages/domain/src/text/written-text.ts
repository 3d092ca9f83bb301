import { z } from 'zod';

/**
 * What a person writes: at most `most` characters. What no database keeps and no UTF-8 has (`unstorableText`), a NUL or half
 * of a surrogate pair, is replaced by U+FFFD, one for one: an imported row with it is refused, but nobody loses an answer
 * over half an emoji.
 */
export function writtenText(most: number) {
  return z
    .string()
    .max(most)
    .transform((text) => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD'));
}
