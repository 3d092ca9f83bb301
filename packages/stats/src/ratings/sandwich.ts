import { FIRST_WINS, SECOND_WINS, TIE, type PairCounts } from './battles';
import type { RatingFit } from './fit-ratings';
import { battleScore } from './pair-likelihood';

/**
 * The covariance of the estimates that also holds where the model does not (Huber 1967, White 1982): inverse information ×
 * sum of squared scores × inverse information. Row-major: models, with skills summing to 0, then the tie parameter.
 *
 * Without clusters each battle is drawn on its own. With them (whoever judged), all battles of a cluster are drawn together,
 * so a rater's taste for one model is not mistaken for as many independent findings (Liang & Zeger 1986, times
 * clusters / (clusters - 1)); below some forty clusters the intervals are still too narrow.
 */
export function sandwich(
  fit: RatingFit,
  counts: PairCounts,
  clusters?: { cellOf: Int32Array; clusterOf: Int32Array; clusters: number },
): Float64Array {
  const scores = cellScores(fit, counts);
  const meat = clusters ? clusteredMeat(fit, counts, scores, clusters) : battleMeat(fit, counts, scores);
  return multiply(multiply(fit.inverse, meat, fit.size), fit.inverse, fit.size);
}

/** The score of a battle of each cell, by difference of skills and by tie parameter. */
function cellScores({ likelihood, skills, logTie }: RatingFit, counts: PairCounts): [number, number][] {
  return Array.from(counts.first).flatMap((first, pair) => {
    const d = (skills[first] ?? 0) - (skills[counts.second[pair] ?? 0] ?? 0);
    return [FIRST_WINS, SECOND_WINS, TIE].map((outcome) => battleScore(likelihood, outcome, d, logTie));
  });
}

function battleMeat(fit: RatingFit, counts: PairCounts, scores: readonly [number, number][]): Float64Array {
  const meat = new Float64Array(fit.size * fit.size);
  scores.forEach((score, cell) => {
    addSquare(meat, fit, entriesOf(fit, counts, cell, score), counts.count[cell] ?? 0);
  });
  return meat;
}

function clusteredMeat(
  fit: RatingFit,
  counts: PairCounts,
  scores: readonly [number, number][],
  { cellOf, clusterOf, clusters }: { cellOf: Int32Array; clusterOf: Int32Array; clusters: number },
): Float64Array {
  const sums = Array.from({ length: clusters }, () => new Map<number, number>());
  for (let battle = 0; battle < cellOf.length; battle += 1) {
    const sum = sums[clusterOf[battle] ?? 0];
    const cell = cellOf[battle] ?? 0;
    for (const [at, amount] of entriesOf(fit, counts, cell, scores[cell] ?? [0, 0]))
      sum?.set(at, (sum.get(at) ?? 0) + amount);
  }
  const meat = new Float64Array(fit.size * fit.size);
  for (const sum of sums) addSquare(meat, fit, [...sum], clusters / (clusters - 1));
  return meat;
}

/** Where the score of a battle lies among the parameters. */
function entriesOf(
  fit: RatingFit,
  { models, first, second }: PairCounts,
  cell: number,
  [byD, byL]: [number, number],
): [number, number][] {
  const pair = Math.floor(cell / 3);
  const skills: [number, number][] = [
    [first[pair] ?? 0, byD],
    [second[pair] ?? 0, -byD],
  ];
  return fit.likelihood.hasTieParameter ? [...skills, [models, byL]] : skills;
}

function addSquare(
  meat: Float64Array,
  { size }: RatingFit,
  entries: readonly [number, number][],
  times: number,
): void {
  for (const [row, one] of entries)
    for (const [column, other] of entries)
      meat[row * size + column] = (meat[row * size + column] ?? 0) + times * one * other;
}

function multiply(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1)
    for (let inner = 0; inner < size; inner += 1) {
      const factor = left[row * size + inner] ?? 0;
      for (let column = 0; column < size; column += 1)
        result[row * size + column] =
          (result[row * size + column] ?? 0) + factor * (right[inner * size + column] ?? 0);
    }
  return result;
}
