import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { JudgmentAttributes } from '@touchstone/domain/judgment/judgment-attributes';
import { DEFAULT_QUALITY_SETTINGS } from '@touchstone/domain/quality/quality-settings';
import { addScores } from '../testing/add-scores';
import { seedVotes, type VoteToSeed } from '../testing/seed-votes';
import { makeQualityReport } from './make-quality-report';
import { readQualityInput } from './read-quality-input';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const COMPARISONS = 60;
/** Half of the comparisons, judged under the second version of the guidelines. */
const isSecond = (comparison: number) => comparison >= COMPARISONS / 2;
/** What the first rater says: as often one answer as the other. */
const firstSays = (comparison: number): 0 | 1 => (comparison % 2 === 0 ? 0 : 1);
const turned = (side: 0 | 1): 0 | 1 => (side === 0 ? 1 : 0);
const prefers = (preferred: number) =>
  ({ outcome: 'prefer', preferred, strength: 1, steps: 3 }) as const satisfies NonNullable<
    JudgmentAttributes['dimensions']
  >[string];
const CANNOT = { outcome: 'cannot_judge', preferred: null, strength: null, steps: 3 } as const;

/** Two raters who differ under the first guidelines and agree under the second; on truth they always agree, on style never. */
const vote = (comparison: number, rater: 0 | 1): VoteToSeed => {
  const first = firstSays(comparison);
  return {
    ...{ comparison, rater, guidelineVersion: isSecond(comparison) ? 2 : 1 },
    preferred: rater === 0 || isSecond(comparison) ? first : turned(first),
    attributes: {
      dimensions: {
        truth: prefers(first),
        style: comparison === 0 ? CANNOT : prefers(rater === 0 ? first : turned(first)),
      },
    },
  };
};

/** Nominal alpha of two raters who never agree, on `n` pairs with each label as often as the other. */
const alphaOfOpposites = (n: number) => 1 - (2 * n - 1) / n;

it('a report measures agreement by dimension, by version of the guidelines, and with the newest model', async () => {
  const seeded = await seedProject(test.db, { comparisons: COMPARISONS, heldOut: 10, raters: 2, overlap: 2 });
  const { projectId, comparisonIds, raterIds } = seeded;
  await test.db.guidelineVersion.create({ data: { projectId, version: 2, body: 'B', createdBy: newId() } });
  await seedVotes(
    test.db,
    seeded,
    comparisonIds.flatMap((_, comparison) => [vote(comparison, 0), vote(comparison, 1)]),
  );
  // The model is with the first rater everywhere, and tells nothing of the last comparison.
  await addScores(
    test.db,
    projectId,
    Object.fromEntries(
      comparisonIds.map((id, at) => [
        id,
        at === COMPARISONS - 1 ? [1, 1] : [1 - firstSays(at), firstSays(at)],
      ]),
    ),
  );

  const input = await readQualityInput(test.db, projectId, () => Promise.resolve());
  const { agreement, model, raters } = makeQualityReport({ ...input, now: new Date() });

  expect(input.settings).toEqual(DEFAULT_QUALITY_SETTINGS);
  const parts = [
    ...agreement.byDimension.map(({ id, agreement: { planned } }) => ({ of: id, planned })),
    ...agreement.byGuideline.map(({ version, agreement: { planned } }) => ({ of: version, planned })),
  ];
  const alphas = parts.map(({ of, planned }) => [of, [planned.pairedItems, planned.alphaNominal.value]]);
  expect(Object.fromEntries(alphas)).toEqual({
    truth: [60, 1],
    style: [59, expect.closeTo(alphaOfOpposites(59), 10)],
    1: [30, expect.closeTo(alphaOfOpposites(30), 10)],
    2: [30, 1],
  });
  expect(agreement.choice.planned.raw.value).toBeCloseTo(0.5, 10);
  expect(model).toMatchObject({
    version: 1,
    all: { successes: 59 + 29, trials: 118 },
    heldOut: { successes: 10, trials: 20 },
  });
  const withModel = raterIds.map((id) => raters.find(({ raterId }) => raterId === id)?.withModel);
  expect(withModel).toMatchObject([
    { successes: 59, trials: 59 },
    { successes: 29, trials: 59 },
  ]);
});
