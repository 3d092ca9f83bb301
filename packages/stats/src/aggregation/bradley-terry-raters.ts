import { TIE } from '../ratings/battles';
import { davidsonChances } from '../ratings/davidson';
import type { VoteTable } from '../votes/vote-table';
import type { ComparedPairs } from './compared-pairs';
import { leadersOf, noConsensus, type Consensus } from './consensus';
import { skillLogPrior, skillStep, type Skills } from './skill-step';

/** As if each rater had been seen to say so many votes as they meant, and so many the wrong way round. */
const MEANT = 4;
const REVERSED = 1;

export interface RatedPairsFit extends Consensus {
  /** Of each completion, log-odds. */
  skill: Float64Array;
  /** The share of each rater's votes that are not the wrong way round. */
  reliability: Float64Array;
  /** Probabilities that the item's first is better, its second, neither, as a reliable rater says. */
  chances: (item: number) => [number, number, number];
  /** Probability that `rater` gives the item this label. */
  predict: (item: number, rater: number, given: number) => number;
  /** Log-posterior, up to a constant, after each round; it never falls. */
  history: number[];
  hasConverged: boolean;
}

interface Options {
  /** Ends when a round raises the mean log-posterior of a vote by less than this. */
  tolerance?: number;
  mostRounds?: number;
}

/**
 * Bradley-Terry with rater reliability (Chen, Bennett, Collins-Thompson & Horvitz 2013, "Crowd-BT"), with ties as Davidson
 * (1970): completions have skills; a rater says what a comparison of two skills gives, or, in a share of 1 - reliability of
 * their votes, the opposite. By expectation maximisation, each round ending with one Newton step of the skills; linear in
 * votes and items a round.
 *
 * Unlike the other methods it learns of a comparison from others with the same completions, and cannot see that A beats B, B
 * beats C and C beats A. With priors (skills about 0, most votes meant), so that nothing runs away.
 */
export function bradleyTerryRaters(
  table: VoteTable,
  pairs: ComparedPairs,
  { tolerance = 1e-7, mostRounds = 500 }: Options = {},
): RatedPairsFit {
  const reliability = new Float64Array(table.raters).fill(MEANT / (MEANT + REVERSED));
  let skills: Skills = { skill: new Float64Array(pairs.completions), logTie: 0 };
  const history: number[] = [];
  let hasConverged = false;
  while (!hasConverged && history.length < mostRounds) {
    const { counts, meant, given, value } = expect(table, pairs, skills, reliability);
    history.push(value);
    const gain = value - (history.at(-2) ?? -Infinity);
    hasConverged = gain < tolerance * Math.max(1, table.item.length);
    for (let rater = 0; rater < table.raters; rater += 1)
      reliability[rater] = ((meant[rater] ?? 0) + MEANT) / ((given[rater] ?? 0) + MEANT + REVERSED);
    skills = skillStep(pairs, counts, skills);
  }
  const chances = (item: number) => chancesOf(pairs, skills, item);
  return {
    ...consensusOf(table, chances),
    skill: skills.skill,
    reliability,
    chances,
    predict: (item, rater, given) => {
      const own = chances(item);
      const trust = reliability[rater] ?? MEANT / (MEANT + REVERSED);
      return trust * (own[given] ?? 0) + (1 - trust) * (own[opposite(given)] ?? 0);
    },
    history,
    hasConverged,
  };
}

function opposite(label: number): number {
  return label === TIE ? TIE : 1 - label;
}

/** How much of each vote is meant, the counts of what raters meant, and the log-posterior of the parameters. */
function expect(table: VoteTable, pairs: ComparedPairs, skills: Skills, reliability: Float64Array) {
  const counts = new Float64Array(3 * pairs.first.length);
  const meant = new Float64Array(table.raters);
  const given = new Float64Array(table.raters);
  let value = skillLogPrior(skills);
  for (const trust of reliability) value += MEANT * Math.log(trust) + REVERSED * Math.log(1 - trust);
  for (let vote = 0; vote < table.item.length; vote += 1) {
    const [item, rater, label] = [table.item[vote] ?? 0, table.rater[vote] ?? 0, table.label[vote] ?? 0];
    const chances = chancesOf(pairs, skills, item);
    const trust = reliability[rater] ?? 0;
    const straight = trust * (chances[label] ?? 0);
    const reversed = (1 - trust) * (chances[opposite(label)] ?? 0);
    const share = straight / (straight + reversed);
    value += Math.log(straight + reversed);
    meant[rater] = (meant[rater] ?? 0) + share;
    given[rater] = (given[rater] ?? 0) + 1;
    counts[3 * item + label] = (counts[3 * item + label] ?? 0) + share;
    counts[3 * item + opposite(label)] = (counts[3 * item + opposite(label)] ?? 0) + 1 - share;
  }
  return { counts, meant, given, value };
}

function chancesOf(pairs: ComparedPairs, { skill, logTie }: Skills, item: number): [number, number, number] {
  const d = (skill[pairs.first[item] ?? 0] ?? 0) - (skill[pairs.second[item] ?? 0] ?? 0);
  return davidsonChances(d, logTie);
}

function consensusOf(table: VoteTable, chances: (item: number) => [number, number, number]): Consensus {
  const consensus = noConsensus(table.items);
  // What the skills say of a pair that nobody saw is a forecast (`chances`), no consensus.
  for (const item of new Set(table.item)) {
    const own = chances(item);
    const leaders = leadersOf(own);
    const [leader = -1] = leaders;
    if (leaders.length === 1) consensus.label[item] = leader;
    consensus.probability[item] = own[leader] ?? NaN;
  }
  return consensus;
}
