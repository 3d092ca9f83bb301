import { expect, test } from 'vitest';
import { splitWords } from '../text/split-words';
import { DENSE_FEATURES, denseFeatures, type DenseFeature } from './dense-features';

function measure(text: string, prompt = ''): Record<string, number> {
  const values = denseFeatures(text, splitWords(text), new Set(splitWords(prompt)));
  return Object.fromEntries(DENSE_FEATURES.map((name, at) => [name, values[at] ?? NaN]));
}

test('an empty answer measures nothing, and nothing is ever NaN', () => {
  expect(Object.values(measure('')).every((value) => value === 0)).toBe(true);
  expect(Object.values(measure('???', 'a b')).every(Number.isFinite)).toBe(true);
});

test.each<[DenseFeature, string, string]>([
  ['log_characters', 'much longer', 'short'],
  ['log_sentences', 'One. Two. Three.', 'One two three.'],
  ['log_lines', 'a\nb\nc', 'a b c'],
  ['word_length', 'extraordinary circumstances', 'a b c d'],
  ['log_questions', 'Why? How?', 'Why. How.'],
  ['log_list_items', '- a\n- b\n2. c', 'a - b'],
  ['log_code_marks', '`x = {}`', 'x'],
  ['digit_share', '12345', 'one two'],
  ['capital_share', 'SHOUTING', 'whisper'],
  ['distinct_word_share', 'all words differ here', 'same same same same'],
  ['repeated_bigram_share', 'go on go on go on', 'go on then'],
  ['first_person_share', "I think I'm right", 'this is right'],
  ['second_person_share', 'you and your dog', 'he and his dog'],
  ['opens_declining', "I'm sorry, I can't do that.", 'Sure, here it is.'],
  ['ends_asking', 'Right?"', 'Right? Yes.'],
  ['ends_finished', 'Done.', 'Cut off in the midd'],
  ['ends_finished', '好的。', '好的'],
])('%s is larger for "%s" than for "%s"', (feature, more, less) => {
  expect(measure(more)[feature]).toBeGreaterThan(measure(less)[feature] ?? NaN);
});

test('overlap with the prompt: shares of the answer and of the prompt', () => {
  const measured = measure('cats and cats and dogs', 'dogs or cats');
  expect(measured['prompt_word_share']).toBeCloseTo(3 / 5);
  expect(measured['prompt_coverage']).toBeCloseTo(2 / 3);
});
