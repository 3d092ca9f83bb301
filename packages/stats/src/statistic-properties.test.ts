import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOfVotes } from './agreement/agreement-of-votes';
import { raterPairAgreement } from './agreement/rater-pair-agreement';
import { bradleyTerryRaters } from './aggregation/bradley-terry-raters';
import { dawidSkene } from './aggregation/dawid-skene';
import { majority } from './aggregation/majority';
import { raterSignal } from './aggregation/rater-signal';
import { weightedMajority } from './aggregation/weighted-majority';
import { agreementTrend } from './bias/agreement-trend';
import { agreementWithOthers } from './bias/agreement-with-others';
import { cyclicTriads } from './bias/cyclic-triads';
import { moreWins } from './bias/more-wins';
import { sessionPositions } from './bias/session-position';
import { comparisonConsensus } from './consensus/comparison-consensus';
import {
  anyShownVotes,
  asPairs,
  renamedShownVotes,
  swappedSides,
  type ShownPairVote,
} from './testing/shown-pair-votes';

const OPTIONS = { seed: 1, resamples: 20 };
const OFFERED = ['a', 'b', 'tie'];
/** So few rounds that an optimum between two that are as good cannot be left by rounding. */
const ROUNDS = { mostRounds: 10 };

/** Figures by name; a name tells what it is of (a rater, a comparison), never in which order that came. */
type Figures = Record<string, number | null>;

interface Statistic {
  of: (votes: readonly ShownPairVote[]) => Figures;
  /** Least and greatest value. */
  bounds: readonly [number, number];
}

const byName = (entries: Iterable<readonly [string, number | null | undefined]>): Figures =>
  Object.fromEntries([...entries].map(([name, value]) => [name, value ?? null]));

/** Of each comparison, the probability of its label. Whether that is A's must turn over with the names: tested below. */
const consensusOf =
  (method: typeof majority | typeof weightedMajority | typeof dawidSkene) =>
  (votes: readonly ShownPairVote[]) => {
    const { table, itemNames } = asPairs(votes);
    const { probability } = method(table, ROUNDS);
    return byName(itemNames.map((item, at) => [item, probability[at]]));
  };

const shares = (byRater: Map<unknown, { share: number | null }>) =>
  byName([...byRater].map(([rater, { share }]) => [String(rater), share]));

/**
 * Every statistic on votes, and what must hold of each whatever the votes are:
 *
 * | property                                   | tested                                                                    |
 * | ------------------------------------------ | ------------------------------------------------------------------------- |
 * | stays in its bounds, is never NaN          | here, of all                                                              |
 * | does not depend on the order of votes      | here, of all                                                              |
 * | nor on what raters and comparisons are called | here, of all                                                           |
 * | nor on which answer is called A            | here, of all                                                              |
 * | symmetry of its own: raters of a pair, more and less, first and second | `cohen-kappa.test.ts`, `bias.test.ts`         |
 * | ratings: mean, models, sides               | `ratings.test.ts`                                                         |
 * | consensus of rankings, more than two answers | `comparison-consensus.test.ts`                                          |
 * | intervals and tests: bounds, symmetry, monotony | `interval-properties.test.ts`, `binomial-test.test.ts`               |
 *
 * Intervals by resampling are no part of this: units are drawn by their place, so another order of comparisons gives another
 * interval of the same kind; that they cover is what the bench `coverage` shows.
 */
const STATISTICS: Record<string, Statistic> = {
  'raw agreement, kappa, AC2 and alpha': {
    of: (votes) => {
      const scale = { labels: ['a', 'tie', 'b'], isOrdered: true, values: [-1, 0, 1] };
      const { planned } = agreementOfVotes(votes, scale, OPTIONS);
      const { raw, fleissKappa, gwetAc2, alphaNominal, alphaOrdinal, alphaInterval } = planned;
      const figures = { raw, fleissKappa, gwetAc2, alphaNominal, alphaOrdinal, alphaInterval };
      return byName(Object.entries(figures).map(([name, { value }]) => [name, value]));
    },
    // Two votes an item that always differ come closest to -1.
    bounds: [-1, 1],
  },
  'agreement of rater pairs': {
    of: (votes) =>
      byName(
        raterPairAgreement(votes, { ...OPTIONS, leastShared: 1 }).flatMap(
          ({ first, second, same, kappa }) => {
            const pair = [String(first), String(second)].sort().join('+');
            return [[`same ${pair}`, same.share] as const, [`kappa ${pair}`, kappa] as const];
          },
        ),
      ),
    bounds: [-1, 1],
  },
  majority: { of: consensusOf(majority), bounds: [0, 1] },
  'weighted majority': { of: consensusOf(weightedMajority), bounds: [0, 1] },
  'Dawid-Skene': { of: consensusOf(dawidSkene), bounds: [0, 1] },
  'Dawid-Skene with sides, and what raters tell': {
    of: (votes) => {
      const { table, sides, raterNames } = asPairs(votes);
      const { reflex, confusion } = dawidSkene(table, { sides, ...ROUNDS });
      return {
        first: reflex?.first ?? null,
        second: reflex?.second ?? null,
        ...byName(
          raterNames.map((name, rater) => [
            name,
            raterSignal((truth, given) => confusion(rater, truth, given), OFFERED.length),
          ]),
        ),
      };
    },
    bounds: [0, 1],
  },
  'Bradley-Terry with raters': {
    of: (votes) => {
      const { table, pairs, itemNames, raterNames } = asPairs(votes);
      const { reliability, probability } = bradleyTerryRaters(table, pairs, ROUNDS);
      return byName([
        ...raterNames.map((name, rater) => [`rater ${name}`, reliability[rater]] as const),
        ...itemNames.map((name, item) => [`item ${name}`, probability[item]] as const),
      ]);
    },
    bounds: [0, 1],
  },
  'position bias': {
    of: (votes) => {
      const { overall, byRater } = moreWins(
        votes.flatMap(({ item, rater, label, first }) =>
          label === 'tie'
            ? []
            : [{ item, rater, chosen: Number(label === first), rejected: Number(label !== first) }],
        ),
        OPTIONS,
      );
      return { overall: overall.share, ...shares(byRater) };
    },
    bounds: [0, 1],
  },
  'length bias': {
    of: (votes) => {
      const { overall, byRater } = moreWins(
        votes.flatMap(({ item, rater, label, lengths }) =>
          label === 'tie'
            ? []
            : [{ item, rater, chosen: lengths[label], rejected: lengths[label === 'a' ? 'b' : 'a'] }],
        ),
        OPTIONS,
      );
      return { overall: overall.share, ...shares(byRater) };
    },
    bounds: [0, 1],
  },
  'agreement with others': {
    of: (votes) =>
      byName(agreementWithOthers(votes).map(({ item, rater, agreement }) => [`${item} ${rater}`, agreement])),
    bounds: [0, 1],
  },
  'fall of agreement within a session': {
    of: (votes) => {
      const positions = sessionPositions(votes);
      const position = new Map(
        votes.map(({ item, rater }, at) => [`${item} ${rater}`, positions[at] ?? NaN]),
      );
      const points = agreementWithOthers(votes).map((own) => ({
        ...own,
        position: position.get(`${String(own.item)} ${String(own.rater)}`) ?? NaN,
      }));
      return { slope: agreementTrend(points, OPTIONS).slope };
    },
    // Positions differ by one at least.
    bounds: [-1, 1],
  },
  'cyclic triads': {
    of: (votes) => {
      const preferred = votes.flatMap(({ label, answers }) =>
        label === 'tie'
          ? []
          : [{ group: 'p', winner: answers[label], loser: answers[label === 'a' ? 'b' : 'a'] }],
      );
      return { share: cyclicTriads(preferred, OPTIONS).share };
    },
    bounds: [0, 1],
  },
  'margin of the consensus': {
    of: (votes) => {
      const said = (item: string) =>
        votes
          .filter((vote) => vote.item === item)
          .map(({ label }) =>
            label === 'tie'
              ? { outcome: 'tie' as const }
              : { outcome: 'prefer' as const, preferred: Number(label === 'b'), strength: 2, steps: 3 },
          );
      const items = new Set(votes.map(({ item }) => item));
      return byName([...items].map((item) => [item, comparisonConsensus(said(item), 2).margin]));
    },
    bounds: [0, 1],
  },
};

function expectSame(after: Figures, before: Figures, name = (of: string) => of): void {
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).map(name).sort());
  for (const [of, value] of Object.entries(before)) {
    const other = after[name(of)] ?? null;
    if (value === null || other === null) expect(other).toBe(value);
    else expect(other).toBeCloseTo(value, 8);
  }
}

describe.each(Object.entries(STATISTICS))('%s, of any votes', (_, { of, bounds: [least, most] }) => {
  it('stays in its bounds and is never NaN', () => {
    fc.assert(
      fc.property(anyShownVotes, (votes) => {
        for (const value of Object.values(of(votes))) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(least - 1e-12);
          expect(value).toBeLessThanOrEqual(most + 1e-12);
        }
      }),
    );
  });

  it('does not depend on the order in which votes come', () => {
    fc.assert(
      fc.property(anyShownVotes, fc.integer(), (votes, by) => {
        const turned = votes.map((_, at) => votes[(at + Math.abs(by)) % votes.length] ?? votes[0]);
        const others = turned.flatMap((vote) => vote ?? []).reverse();
        expectSame(of(others), of(votes));
      }),
    );
  });

  it('does not depend on what raters and comparisons are called', () => {
    fc.assert(
      fc.property(anyShownVotes, (votes) => {
        expectSame(of(renamedShownVotes(votes)), of(votes), (name) => renamedShownVotes.figure(name));
      }),
    );
  });

  it('says the same whichever answer is called A', () => {
    fc.assert(
      fc.property(anyShownVotes, (votes) => {
        expectSame(of(swappedSides(votes)), of(votes));
      }),
    );
  });
});

/** Of each comparison, how far A leads: 1 or -1 by a label, and by probabilities what lies between. */
const LEADS: Record<string, (votes: readonly ShownPairVote[]) => Figures> = {
  majority: (votes) => leadByLabel(majority, votes),
  'weighted majority': (votes) => leadByLabel(weightedMajority, votes),
  'Dawid-Skene': (votes) => {
    const { table, itemNames } = asPairs(votes);
    const { posterior } = dawidSkene(table, ROUNDS);
    return byName(itemNames.map((name, item) => [name, posterior(item, 0) - posterior(item, 1)]));
  },
  'Bradley-Terry with raters': (votes) => {
    const { table, pairs, itemNames } = asPairs(votes);
    const { chances } = bradleyTerryRaters(table, pairs, ROUNDS);
    return byName(itemNames.map((name, item) => [name, chances(item)[0] - chances(item)[1]]));
  },
};

function leadByLabel(
  method: typeof majority | typeof weightedMajority,
  votes: readonly ShownPairVote[],
): Figures {
  const { table, itemNames } = asPairs(votes);
  const { label } = method(table);
  return byName(itemNames.map((name, item) => [name, [1, -1][label[item] ?? -1] ?? 0]));
}

it.each(Object.entries(LEADS))('of %s, the lead of A turns over when A is called B', (_, leadOf) => {
  fc.assert(
    fc.property(anyShownVotes, (votes) => {
      const before = Object.entries(leadOf(votes));
      expectSame(leadOf(swappedSides(votes)), byName(before.map(([item, lead]) => [item, -(lead ?? NaN)])));
    }),
  );
});

it('Dawid-Skene finds the shares of first and second changed over when the places are', () => {
  fc.assert(
    fc.property(anyShownVotes, (votes) => {
      const reflexOf = (turned: boolean) => {
        const { table, sides } = asPairs(votes);
        const shown = turned ? { first: sides.second, second: sides.first } : sides;
        return dawidSkene(table, { sides: shown, ...ROUNDS }).reflex;
      };
      const [before, after] = [reflexOf(false), reflexOf(true)];
      expect(after?.first).toBeCloseTo(before?.second ?? NaN, 8);
      expect(after?.second).toBeCloseTo(before?.first ?? NaN, 8);
    }),
  );
});
