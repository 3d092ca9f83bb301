import { expect, it } from 'vitest';
import { answerSchema } from '../judgment/answer';
import { questionTextSchema } from '../question/question-text';
import { unstorableText } from './unstorable-text';

const BAD = 'a\0b \uD83D c \uDE00 😀';
const GOOD = 'a\uFFFDb \uFFFD c \uFFFD 😀';

it('everything an annotator may write can be stored, and keeps its whole emoji', () => {
  const span = { side: 0, message: 0, start: 0, end: 1, label: 'good', note: BAD };
  const answer = { outcome: 'tie' as const, rationale: BAD, ownReading: BAD, spans: [span] };
  expect(answerSchema.parse(answer)).toEqual({
    ...{ outcome: 'tie', rationale: GOOD, ownReading: GOOD },
    spans: [{ ...span, note: GOOD }],
  });
  expect(questionTextSchema.parse(` ${BAD} `)).toBe(GOOD);
  expect(unstorableText(GOOD)).toBeUndefined();
});

it('an id that could not be stored is refused', () => {
  expect(answerSchema.safeParse({ outcome: 'tie', flags: [['\uD83D'], []] }).success).toBe(false);
});
