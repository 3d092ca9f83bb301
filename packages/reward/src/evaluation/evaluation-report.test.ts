import { expect, test } from 'vitest';
import { evaluationReport } from './evaluation-report';

const pair = (difference: number, chosenLength: number, rejectedLength: number, group: string) => ({
  difference,
  lengthOnlyDifference: rejectedLength - chosenLength,
  chosenLength,
  rejectedLength,
  group,
});

test('counts ties of score and of length half', () => {
  const report = evaluationReport(
    [pair(1, 5, 3, 'a'), pair(0, 4, 4, 'b'), pair(-1, 3, 5, 'c'), pair(2, 9, 1, 'd')],
    { seed: 1 },
  );
  expect(report).toMatchObject({
    pairs: 4,
    groups: 4,
    accuracy: 2.5 / 4,
    baselineLongerWins: 2.5 / 4,
    baselineLengthOnly: 1.5 / 4,
    differenceToLengthOnly: 0.25,
  });
});

test('every interval holds its estimate, and the seed decides them', () => {
  const pairs = Array.from({ length: 200 }, (_, at) =>
    pair(Math.sin(at) + 0.3, at % 7, at % 5, `${at % 90}`),
  );
  const report = evaluationReport(pairs, { seed: 1 });
  const [low, high] = report.accuracyCi95;
  expect(low).toBeLessThan(report.accuracy);
  expect(high).toBeGreaterThan(report.accuracy);
  expect(evaluationReport(pairs, { seed: 1 })).toEqual(report);
  expect(evaluationReport(pairs, { seed: 2 }).accuracyCi95).not.toEqual(report.accuracyCi95);
});
