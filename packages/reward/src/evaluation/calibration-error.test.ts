import { expect, test } from 'vitest';
import { calibrationError } from './calibration-error';

test('is zero when the model is right as often as it says', () => {
  // Confidence 0.75, right three times in four.
  const sure = Math.log(3);
  expect(calibrationError([sure, sure, sure, -sure])).toBeCloseTo(0, 12);
});

test('is the overconfidence of a model that is always sure and half the time wrong', () => {
  expect(calibrationError([100, -100, 100, -100])).toBeCloseTo(0.5, 12);
});

test('does not let bins cancel each other out', () => {
  // At 0.75 always right, at 0.9 only half the time: gaps 0.25 and 0.4 on half the pairs each.
  const [unsure, sure] = [Math.log(3), Math.log(9)];
  expect(calibrationError([unsure, unsure, sure, -sure])).toBeCloseTo((0.25 + 0.4) / 2, 12);
});
