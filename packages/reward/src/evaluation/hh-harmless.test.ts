import { describe, expect, test } from 'vitest';
import { readPreferencePairs } from '../data/read-preference-pairs';
import { testData } from '../testing/test-data';
import { crossValidate } from './cross-validate';

const file = testData('hh-rlhf/harmless-base/test.jsonl.gz');

describe.skipIf(!file.isPresent)('on HH-RLHF harmless-base (needs TOUCHSTONE_TEST_DATA)', () => {
  test(
    'five-fold accuracy is at least 0.60 and beyond what length alone achieves',
    { timeout: 180_000 },
    async () => {
      const { pairs } = await readPreferencePairs(file.path);
      expect(pairs).toHaveLength(2312);
      const { report, fits } = await crossValidate(pairs, {}, { folds: 5, seed: 42 });
      expect(report.accuracy).toBeGreaterThanOrEqual(0.6);
      expect(report.differenceToLengthOnlyCi95[0]).toBeGreaterThan(0);
      expect(report.ece).toBeLessThan(0.05);
      expect(fits.every(({ converged }) => converged)).toBe(true);
    },
  );
});
