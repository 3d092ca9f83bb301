const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EACH_UNSPACED = new RegExp(UNSPACED, 'gu');
const WORD = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** Puts spaces around every character of the scripts written without any: Chinese characters and Japanese kana. */
function spaceOutCharacters(text: string): string {
  return UNSPACED.test(text) ? text.replace(EACH_UNSPACED, ' $& ') : text;
}

/**
 * The words of a text, lower-cased after Unicode NFKC: runs of letters and digits, inner apostrophes kept (`can't`),
 * punctuation dropped. Chinese characters and kana are one word each; Korean, which is written with spaces, is not cut.
 */
export function splitWords(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return spaceOutCharacters(folded).match(WORD) ?? [];
}
