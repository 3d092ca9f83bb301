import { countMarks } from './count-marks';

/** The hand-made measurements of a completion, in the order of the weights' `dense` tensor. */
export const DENSE_FEATURES = [
  'log_characters',
  'log_words',
  'log_sentences',
  'log_lines',
  'word_length',
  'log_sentence_length',
  'log_questions',
  'log_exclamations',
  'log_commas',
  'log_quotes',
  'log_brackets',
  'log_list_items',
  'log_code_marks',
  'digit_share',
  'capital_share',
  'distinct_word_share',
  'repeated_bigram_share',
  'prompt_word_share',
  'prompt_coverage',
  'first_person_share',
  'second_person_share',
  'opens_declining',
  'ends_asking',
  'ends_finished',
] as const;

export type DenseFeature = (typeof DENSE_FEATURES)[number];

// Closed classes of English, not vocabulary of a topic: who speaks, who is spoken to, and the words by which a sentence
// declines. The hashed features learn everything else, and everything in other languages.
const FIRST_PERSON = new Set(['i', "i'm", "i'd", "i'll", "i've", 'me', 'my', 'we', 'our', 'us']);
const SECOND_PERSON = new Set(['you', "you're", "you'd", "you'll", "you've", 'your', 'yours']);
const DECLINING = new Set([
  'sorry',
  'apologize',
  'cannot',
  "can't",
  "don't",
  "won't",
  "couldn't",
  "shouldn't",
  'unable',
  'not',
  'no',
]);
const OPENING_WORDS = 8;

/**
 * Measures a completion. Counts enter as `log(1 + n)` (so a tenth question mark says less than the first), shares are
 * in [0, 1]. An empty completion measures 0 throughout.
 *
 * @param words the completion's words, as `splitWords` gives them
 * @param promptWords the distinct words of the prompt's last user turn
 */
export function denseFeatures(
  text: string,
  words: readonly string[],
  promptWords: ReadonlySet<string>,
): Float64Array {
  const trimmed = text.trim();
  const marks = countMarks(trimmed);
  const distinct = new Set(words);
  const sentences = countMatches(trimmed, /[.!?]+(?=\s|$)|[。！？]+/g);
  const sharedWords = words.filter((word) => promptWords.has(word)).length;
  const sharedDistinct = [...promptWords].filter((word) => distinct.has(word)).length;
  const measured: Record<DenseFeature, number> = {
    log_characters: Math.log1p(trimmed.length),
    log_words: Math.log1p(words.length),
    log_sentences: Math.log1p(sentences),
    log_lines: Math.log1p(marks.lineFeeds),
    word_length: share(
      words.reduce((sum, word) => sum + word.length, 0),
      words.length,
    ),
    log_sentence_length: Math.log1p(words.length / Math.max(1, sentences)),
    log_questions: Math.log1p(marks.questions),
    log_exclamations: Math.log1p(marks.exclamations),
    log_commas: Math.log1p(marks.commas),
    log_quotes: Math.log1p(marks.quotes),
    log_brackets: Math.log1p(marks.brackets),
    log_list_items: Math.log1p(countMatches(trimmed, /^\s*(?:[-*•]|\d+[.)])\s/gm)),
    log_code_marks: Math.log1p(marks.codeMarks),
    digit_share: share(marks.digits, trimmed.length),
    capital_share: share(marks.capitals, trimmed.length),
    distinct_word_share: share(distinct.size, words.length),
    repeated_bigram_share: repeatedBigramShare(words),
    prompt_word_share: share(sharedWords, words.length),
    prompt_coverage: share(sharedDistinct, promptWords.size),
    first_person_share: share(countIn(words, FIRST_PERSON), words.length),
    second_person_share: share(countIn(words, SECOND_PERSON), words.length),
    opens_declining: Math.min(1, countIn(words.slice(0, OPENING_WORDS), DECLINING)),
    ends_asking: /[?？]["”’')\]]*$/.test(trimmed) ? 1 : 0,
    ends_finished: /[.!?。！？…]["”’')\]]*$/.test(trimmed) ? 1 : 0,
  };
  return Float64Array.from(DENSE_FEATURES, (name) => measured[name]);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function countIn(words: readonly string[], set: ReadonlySet<string>): number {
  return words.reduce((count, word) => count + (set.has(word) ? 1 : 0), 0);
}

function repeatedBigramShare(words: readonly string[]): number {
  const bigrams = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  return bigrams.length === 0 ? 0 : 1 - new Set(bigrams).size / bigrams.length;
}
