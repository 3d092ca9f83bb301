import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { serialiseModel } from '../artefact/serialise-model';
import type { PreferencePair } from '../data/preference-pair';
import { evaluateRewardModel } from '../evaluation/evaluate-reward-model';
import { scoreCompletion } from '../scoring/score-completion';
import type { RewardModel } from '../scoring/reward-model';
import { syntheticPairs } from '../testing/synthetic-pairs';
import type { TrainingProgress } from './fit-weights';
import { NotEnoughDataError } from './not-enough-data-error';
import { trainRewardModel } from './train-reward-model';

function differenceOf(model: RewardModel, { prompt, chosen, rejected }: PreferencePair): number {
  return (
    scoreCompletion(model, { prompt, completion: chosen }) -
    scoreCompletion(model, { prompt, completion: rejected })
  );
}

test('overfits ten pairs when the penalty is next to nothing', async () => {
  const pairs = syntheticPairs(10, 1);
  const model = await trainRewardModel(pairs, { l2Candidates: [1e-4] }, { seed: 1 });
  for (const pair of pairs) expect(differenceOf(model, pair)).toBeGreaterThan(1);
});

test('learns what tells the better answer, and it holds on new pairs', async () => {
  const trainPairs = syntheticPairs(200, 1);
  const model = await trainRewardModel(trainPairs, {}, { seed: 1 });
  const report = await evaluateRewardModel(model, syntheticPairs(200, 2), { trainPairs, seed: 1 });
  expect(report.accuracy).toBeGreaterThan(0.85); // 0.9 is the most the labels allow
  expect(report.differenceToLengthOnlyCi95[0]).toBeGreaterThan(0.2);
});

test('the same pairs, configuration and seed give the same bytes, another seed another inner split', async () => {
  const pairs = syntheticPairs(60, 1);
  const [first, again, other] = await Promise.all(
    [5, 5, 6].map(async (seed) => {
      const { modelJson, weights } = serialiseModel(await trainRewardModel(pairs, {}, { seed }));
      // By their hash: comparing megabytes element by element takes longer than the training.
      return { modelJson, weights: createHash('sha256').update(weights).digest('hex') };
    }),
  );
  expect(again).toEqual(first);
  expect(other?.modelJson).not.toEqual(first?.modelJson);
});

test('converges: the gradient falls below the tolerance, and the hook sees it fall', async () => {
  const seen: TrainingProgress[] = [];
  const model = await trainRewardModel(
    syntheticPairs(100, 1),
    { gradientTolerance: 1e-8 },
    { seed: 1, heldOut: syntheticPairs(40, 2), onIteration: (progress) => seen.push(progress) },
  );
  expect(model.card.fit).toMatchObject({ converged: true, iterations: seen.length });
  expect(model.card.fit.gradientNorm).toBeLessThanOrEqual(1e-8);
  expect(seen.at(-1)?.gradientNorm).toBe(model.card.fit.gradientNorm);
  expect(seen.at(-1)?.loss).toBeLessThan(seen[0]?.loss ?? 0);
  expect(seen.at(-1)?.heldOutAccuracy).toBeGreaterThan(0.8);
  expect(seen.at(-1)?.heldOutLoss).toBeLessThan(Math.LN2);
});

test('too few iterations are admitted', async () => {
  const model = await trainRewardModel(syntheticPairs(50, 1), { maxIterations: 2 }, { seed: 1 });
  expect(model.card.fit).toMatchObject({ converged: false, iterations: 2 });
});

test('a weight of two is the same as the pair twice', async () => {
  const pairs = syntheticPairs(20, 1);
  const config = { l2Candidates: [1], gradientTolerance: 1e-9 };
  const [weighted, repeated] = await Promise.all([
    trainRewardModel(
      pairs.map((pair) => ({ ...pair, weight: 2 })),
      config,
      { seed: 1 },
    ),
    trainRewardModel([...pairs, ...pairs], config, { seed: 1 }),
  ]);
  // Repeating also doubles the documents that idf counts, which moves it in the third digit.
  for (const pair of pairs) expect(differenceOf(weighted, pair)).toBeCloseTo(differenceOf(repeated, pair), 1);
});

test('a margin pushes scores further apart', async () => {
  const pairs = syntheticPairs(20, 1);
  const [plain, margin] = await Promise.all([
    trainRewardModel(pairs, { l2Candidates: [1] }, { seed: 1 }),
    trainRewardModel(
      pairs.map((pair) => ({ ...pair, margin: 3 })),
      { l2Candidates: [1] },
      { seed: 1 },
    ),
  ]);
  const spread = (model: RewardModel) => pairs.reduce((sum, pair) => sum + differenceOf(model, pair), 0);
  expect(spread(margin)).toBeGreaterThan(1.2 * spread(plain));
});

test('scores are centred on the training completions', async () => {
  const pairs = syntheticPairs(50, 1);
  const model = await trainRewardModel(pairs, {}, { seed: 1 });
  const scores = pairs.flatMap(({ prompt, chosen, rejected }) =>
    [chosen, rejected].map((completion) => scoreCompletion(model, { prompt, completion })),
  );
  expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeCloseTo(0, 10);
});

test('fewer than ten pairs, or one prompt group, are not enough', async () => {
  const oneGroup = syntheticPairs(20, 1).map((pair) => ({ ...pair, group: 'same' }));
  await expect(trainRewardModel(syntheticPairs(9, 1), {}, { seed: 1 })).rejects.toThrow(NotEnoughDataError);
  await expect(trainRewardModel(oneGroup, {}, { seed: 1 })).rejects.toThrow('2 prompt groups');
});

test('stops at the next iteration when told to, with the reason given', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  let iterations = 0;
  const training = trainRewardModel(
    syntheticPairs(50, 1),
    {},
    {
      seed: 1,
      signal: controller.signal,
      onIteration: () => {
        iterations += 1;
        controller.abort(reason);
      },
    },
  );
  await expect(training).rejects.toBe(reason);
  expect(iterations).toBe(1);
});

test('refuses a misspelt setting', async () => {
  const config = { l2: 1 } as object;
  await expect(trainRewardModel(syntheticPairs(20, 1), config, { seed: 1 })).rejects.toThrow('l2');
});
