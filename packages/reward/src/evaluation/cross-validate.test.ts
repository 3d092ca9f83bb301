import { expect, test } from 'vitest';
import { evaluateRewardModel } from './evaluate-reward-model';
import { syntheticPairs } from '../testing/synthetic-pairs';
import { NotEnoughDataError } from '../training/not-enough-data-error';
import { trainRewardModel } from '../training/train-reward-model';
import { assignFolds } from '../data/assign-folds';
import { crossValidate } from './cross-validate';

const CONFIG = { l2Candidates: [1] };

test('scores every pair once, by a model that was trained without its fold', async () => {
  const pairs = syntheticPairs(60, 1);
  const { differences, report, fits } = await crossValidate(pairs, CONFIG, { folds: 3, seed: 4 });
  expect(fits).toHaveLength(3);
  expect(report.pairs).toBe(60);
  const foldOf = assignFolds(
    pairs.map(({ group }) => group),
    3,
    4,
  );
  const model = await trainRewardModel(
    pairs.filter((_, at) => foldOf[at] !== 1),
    CONFIG,
    { seed: 4 },
  );
  const fold = pairs.filter((_, at) => foldOf[at] === 1);
  const alone = await evaluateRewardModel(model, fold, { trainPairs: pairs, seed: 4 });
  const inFold = [...differences].filter((_, at) => foldOf[at] === 1);
  expect(inFold.filter((difference) => difference > 0).length / fold.length).toBe(alone.accuracy);
});

test('learns nothing from labels that are noise', async () => {
  const pairs = syntheticPairs(200, 1).map((pair, at) =>
    at % 2 === 0 ? pair : { ...pair, chosen: pair.rejected, rejected: pair.chosen },
  );
  const { report } = await crossValidate(pairs, CONFIG, { folds: 5, seed: 1 });
  expect(Math.abs(report.accuracy - 0.5)).toBeLessThan(0.12);
});

test('needs a prompt group for every fold', async () => {
  const pairs = syntheticPairs(20, 1).map((pair, at) => ({ ...pair, group: `${at % 3}` }));
  await expect(crossValidate(pairs, CONFIG, { folds: 5, seed: 1 })).rejects.toThrow(NotEnoughDataError);
});
