import { describe, expect, it } from 'vitest';
import { toGoldAnswer, toVerdict, verdictKey, verdictOfKey, type GoldAnswer } from './gold-answer';

const ANSWERS: GoldAnswer[] = [
  { outcome: 'prefer', side: 0 },
  { outcome: 'prefer', side: 1 },
  { outcome: 'tie' },
  { outcome: 'both_bad' },
];

describe('a right answer', () => {
  it.each([0, 1])('comes back as it was given, whatever the order it is shown in (%i)', (rotation) => {
    for (const answer of ANSWERS) expect(toGoldAnswer(toVerdict(answer, rotation), rotation)).toEqual(answer);
  });

  it('names the same completion from both orders', () => {
    expect(toVerdict({ outcome: 'prefer', side: 0 }, 0)).toEqual(
      toVerdict({ outcome: 'prefer', side: 1 }, 1),
    );
  });

  it('is the same verdict again after it was one word', () => {
    for (const answer of ANSWERS) {
      const verdict = toVerdict(answer, 1);
      expect(verdictOfKey(verdictKey(verdict))).toEqual(verdict);
    }
    expect(verdictKey({ outcome: 'prefer', preferred: 1 })).toBe('prefer:1');
  });
});
