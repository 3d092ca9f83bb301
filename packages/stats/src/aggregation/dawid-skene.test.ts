import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryVotes, renamedVotes, shuffled } from '../testing/arbitrary-votes';
import { simulateVotes } from '../testing/simulate-votes';
import { tableOf } from '../testing/table-of';
import type { VoteTable } from '../votes/vote-table';
import { dawidSkene, type DawidSkeneFit } from './dawid-skene';
import { majority } from './majority';

const NO_PRIOR = { right: 0, wrong: 0, label: 0 };
const right = (label: Int32Array, truth: Int32Array) =>
  label.filter((own, item) => own === truth[item]).length / truth.length;

/** Every posterior of the items that have votes. */
const posteriors = (table: VoteTable, fit: DawidSkeneFit) =>
  [...new Set(table.item)].map((item) =>
    Array.from({ length: table.labels }, (_, label) => fit.posterior(item, label)),
  );

describe('Dawid & Skene', () => {
  it('beats the majority where few good raters are outvoted by many bad ones', () => {
    const accuracy = [0.95, 0.92, 0.55, 0.55, 0.52];
    const { table, truth } = simulateVotes(400, accuracy, 0, 1);
    const fit = dawidSkene(table);
    // Nobody does better than who knows the accuracies and weighs each vote by its log-odds: .87 becomes .95 here.
    const weighed = new Float64Array(table.items);
    table.item.forEach((item, vote) => {
      const own = accuracy[table.rater[vote] ?? 0] ?? NaN;
      weighed[item] = (weighed[item] ?? 0) + (table.label[vote] === 1 ? 1 : -1) * Math.log(own / (1 - own));
    });
    const best = right(
      Int32Array.from(weighed, (sum) => Number(sum > 0)),
      truth,
    );
    const plain = right(majority(table).label, truth);
    expect(best - plain).toBeGreaterThan(0.08);
    expect(right(fit.label, truth) - plain).toBeGreaterThan(0.8 * (best - plain));
    expect(fit.confusion(0, 0, 0)).toBeCloseTo(0.95, 1);
    expect(fit.hasConverged).toBe(true);
  });

  it('turns round the votes of a rater who always says the opposite', () => {
    const { table, truth } = simulateVotes(300, [0.9, 0.9, 0.9, 0.05], 0, 2);
    const fit = dawidSkene(table);
    expect(fit.confusion(3, 0, 1)).toBeGreaterThan(0.85);
    expect(right(fit.label, truth)).toBeGreaterThan(0.95);
  });

  it('finds the share of votes that follow position, and judges better for it', () => {
    const { table, sides, truth } = simulateVotes(600, [0.9, 0.85, 0.8], 0.5, 3);
    const plain = dawidSkene(table);
    const aware = dawidSkene(table, { sides });
    expect(aware.reflex?.first).toBeCloseTo(0.5, 1);
    expect(aware.reflex?.second).toBeLessThan(0.05);
    expect(right(aware.label, truth)).toBeGreaterThan(right(plain.label, truth) + 0.02);
    const { predict } = aware;
    const shown = { first: 1, second: 0 };
    expect(predict(0, 0, 0, shown) + predict(0, 0, 1, shown)).toBeCloseTo(1, 12);
    expect(predict(0, 0, 1, shown)).toBeGreaterThan(predict(0, 0, 1));
  });

  it('starts from what the raters say, not from all of it being reflex: also without a prior', () => {
    const { table, sides, truth } = simulateVotes(600, [0.9, 0.85, 0.8], 0.3, 6);
    const { reflex, label, confusion } = dawidSkene(table, { sides, prior: NO_PRIOR });
    expect(reflex?.first).toBeCloseTo(0.3, 1);
    expect(reflex?.second).toBeLessThan(0.05);
    expect(confusion(0, 0, 0)).toBeCloseTo(0.9, 1);
    // Whoever knows every parameter is right on .83 of these, the majority on .817.
    expect(right(label, truth)).toBeGreaterThan(0.825);
  });

  it('ends the first round where the votes put it, with sides as without', () => {
    const { table, sides } = simulateVotes(300, [0.9, 0.8, 0.7], 0, 4);
    const [aware, plain] = [{ sides }, {}].map((options) => dawidSkene(table, { ...options, mostRounds: 1 }));
    // After one round raters are told apart already: an all-reflex start would leave each at its prior.
    const skill = (fit: DawidSkeneFit | undefined, rater: number) =>
      ((fit?.confusion(rater, 0, 0) ?? NaN) + (fit?.confusion(rater, 1, 1) ?? NaN)) / 2;
    for (const rater of [0, 1, 2]) expect(skill(aware, rater)).toBeCloseTo(skill(plain, rater), 12);
    expect(skill(plain, 0)).toBeGreaterThan(skill(plain, 2) + 0.05);
  });

  it('ignores position where it plays no part, and where it is unknown', () => {
    const { table, sides } = simulateVotes(300, [0.9, 0.8, 0.7], 0, 4);
    const { reflex, label } = dawidSkene(table, { sides });
    expect((reflex?.first ?? 1) + (reflex?.second ?? 1)).toBeLessThan(0.1);
    expect(label).toEqual(dawidSkene(table).label);
    const unknown = new Int32Array(table.item.length).fill(-1);
    const without = dawidSkene(table, { sides: { first: unknown, second: unknown } });
    expect(without.posterior(0, 0)).toBeCloseTo(dawidSkene(table).posterior(0, 0), 12);
  });

  it.each([{}, { prior: NO_PRIOR }])('is never NaN on separable votes with %j', (options) => {
    const perfect = tableOf(Array.from({ length: 4 }, () => ['a', 'b', 'a', 'b', 'c']));
    const fit = dawidSkene(perfect, options);
    expect([...fit.label]).toEqual([0, 1, 0, 1, 2]);
    expect(posteriors(perfect, fit).flat().every(Number.isFinite)).toBe(true);
    expect(fit.history.every(Number.isFinite)).toBe(true);
  });

  it('does not underflow with thousands of votes an item', () => {
    const { table, truth } = simulateVotes(4, Array<number>(3000).fill(0.6), 0, 5);
    expect(right(dawidSkene(table).label, truth)).toBe(1);
  });

  it('costs what the votes do with thousands of labels', () => {
    const table = tableOf(
      Array.from({ length: 3 }, (_, rater) =>
        Array.from({ length: 5000 }, (_, item) => (rater === item % 7 ? -item - 1 : item)),
      ),
    );
    const { label, probability } = dawidSkene(table);
    expect(table.labels).toBeGreaterThan(5000);
    expect(label.every((own, item) => table.labelNames[own] === item)).toBe(true);
    expect(probability.every((own) => own > 0.5)).toBe(true);
  });

  it('has no label for an item without a vote, and takes the only vote of an item', () => {
    const fit = dawidSkene({ ...tableOf([['a', 'b']]), items: 3 });
    expect([...fit.label]).toEqual([0, 1, -1]);
    expect(fit.probability[2]).toBeNaN();
  });

  it('gives no label where two raters of whom nothing else is known disagree', () => {
    expect([...dawidSkene(tableOf([['a'], ['b']])).label]).toEqual([-1]);
  });
});

describe('Dawid & Skene on any votes', () => {
  it('has posteriors that sum to 1, and a log-posterior that never falls', () => {
    fc.assert(
      fc.property(arbitraryVotes, fc.boolean(), (table, hasSides) => {
        const first = table.item.map((item) => item % Math.max(2, table.labels));
        const sides = { first, second: first.map((shown) => (shown + 1) % Math.max(2, table.labels)) };
        const fit = dawidSkene(table, hasSides ? { sides } : {});
        for (const posterior of posteriors(table, fit))
          expect(posterior.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 9);
        fit.history.forEach((value, round) => {
          expect(value).toBeGreaterThanOrEqual((fit.history[round - 1] ?? -Infinity) - 1e-9);
        });
      }),
    );
  });

  it('does not depend on the order of votes nor on what items, raters and labels (answers A and B) are called', () => {
    const keys = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(arbitraryVotes, keys, (table, drawn) => {
        const names = {
          item: shuffled(table.items, drawn),
          rater: shuffled(table.raters, drawn),
          label: shuffled(table.labels, drawn),
        };
        const options = { mostRounds: 20 };
        const [before, after] = [dawidSkene(table, options), dawidSkene(renamedVotes(table, names), options)];
        for (const item of new Set(table.item))
          for (let label = 0; label < table.labels; label += 1)
            expect(after.posterior(names.item[item] ?? 0, names.label[label] ?? 0)).toBeCloseTo(
              before.posterior(item, label),
              6,
            );
      }),
    );
  });
});
