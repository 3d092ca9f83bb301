import { expect, test } from 'vitest';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { sameAnswer } from './same-answer';

const full: Answer = {
  outcome: 'prefer',
  side: 0,
  strength: 2,
  flags: [['wrong'], []],
  dimensions: { helpful: { outcome: 'tie' } },
  rationale: 'because',
};

test('an answer is the same in whatever order its parts were given', () => {
  expect(
    sameAnswer(full, { rationale: 'because', ...full, dimensions: { helpful: { outcome: 'tie' } } }),
  ).toBe(true);
});

test.each<[string, Answer]>([
  ['another side', { ...full, side: 1 }],
  ['another reason', { ...full, rationale: 'because of this' }],
  ['a flag moved to the other side', { ...full, flags: [[], ['wrong']] }],
  ['a part more', { ...full, confidence: 3 }],
  ['a part less', { outcome: 'prefer', side: 0, strength: 2 }],
])('with %s it is another answer', (_, other) => {
  expect(sameAnswer(full, other)).toBe(false);
  expect(sameAnswer(other, full)).toBe(false);
});
