import { expect, test } from 'vitest';
import { fitLengthOnly } from './length-only-baseline';

const longer = { chosenLength: 100, rejectedLength: 50 };
const shorter = { chosenLength: 50, rejectedLength: 100 };

test('learns from training pairs whether longer or shorter answers win', () => {
  expect(fitLengthOnly([longer, longer, longer, shorter])(longer)).toBeGreaterThan(0);
  expect(fitLengthOnly([longer, shorter, shorter, shorter])(longer)).toBeLessThan(0);
});

test('says the frequency it has seen: three in four', () => {
  const train = Array.from({ length: 10_000 }, (_, at) => (at % 4 === 0 ? shorter : longer));
  expect(fitLengthOnly(train)(longer)).toBeCloseTo(Math.log(3), 2);
});

test('equal lengths are a tie', () => {
  expect(fitLengthOnly([longer])({ chosenLength: 7, rejectedLength: 7 })).toBe(0);
});
