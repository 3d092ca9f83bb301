import { symmetricInverse } from '../linear-algebra/symmetric-inverse';
import { FIRST_WINS, SECOND_WINS, TIE, type PairCounts } from './battles';
import { NotSettledError } from './not-settled-error';
import type { PairLikelihood, PairTerms } from './pair-likelihood';

export interface RatingFit {
  likelihood: PairLikelihood;
  /** On the natural-logarithm scale, summing to 0. */
  skills: Float64Array;
  /** Davidson's log nu; 0 where the likelihood has none. */
  logTie: number;
  /** The inverse of the information on the space where skills sum to 0, row-major: models, then the tie parameter. */
  inverse: Float64Array;
  size: number;
  logLikelihood: number;
}

const MOST_STEPS = 100;
const SMALL_STEP = 1e-10;

/**
 * Maximum likelihood by Newton's method on counts by pair, without a penalty. The likelihood is concave; a step that does not
 * raise it is halved. Skills are known up to a constant, so 1/models is added to every entry of their information: its
 * inverse then is the pseudo-inverse plus the same, and steps sum to 0 by themselves.
 *
 * Cubic in models a step, six to ten steps. Only to be called where the estimate is finite (`whyNoRatings`).
 *
 * @throws NotSettledError where counts are too uneven for double precision
 */
export function fitRatings(counts: PairCounts, likelihood: PairLikelihood, start?: RatingFit): RatingFit {
  const { models } = counts;
  const size = models + Number(likelihood.hasTieParameter);
  const at = new Float64Array(size);
  if (start) {
    at.set(start.skills);
    if (likelihood.hasTieParameter) at[models] = start.logTie;
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { value, gradient, information } = derivatives(counts, likelihood, at);
    const inverse = symmetricInverse(information, size);
    if (!inverse) break;
    const move = product(inverse, gradient);
    const longest = move.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    if (longest < SMALL_STEP)
      return {
        likelihood,
        skills: at.slice(0, models),
        logTie: likelihood.hasTieParameter ? (at[models] ?? 0) : 0,
        inverse: withoutConstant(inverse, models, size),
        size,
        logLikelihood: value,
      };
    takeStep(counts, likelihood, at, move, value);
  }
  throw new NotSettledError();
}

/** Moves by the step, or by the largest half of a half of it that does not lower the likelihood beyond rounding. */
function takeStep(
  counts: PairCounts,
  likelihood: PairLikelihood,
  at: Float64Array,
  move: Float64Array,
  value: number,
): void {
  const slack = 1e-12 * Math.abs(value);
  for (let share = 1; share > 1e-6; share /= 2) {
    const next = at.map((own, index) => own + share * (move[index] ?? 0));
    if (logLikelihood(counts, likelihood, next) < value - slack) continue;
    at.set(next);
    return;
  }
}

function logLikelihood(counts: PairCounts, likelihood: PairLikelihood, at: Float64Array): number {
  let value = 0;
  for (let pair = 0; pair < counts.first.length; pair += 1)
    value += pairTerms(counts, likelihood, at, pair).value;
  return value;
}

function derivatives(counts: PairCounts, likelihood: PairLikelihood, at: Float64Array) {
  const { models } = counts;
  const size = at.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  for (let row = 0; row < models; row += 1) information.fill(1 / models, row * size, row * size + models);
  const add = (row: number, column: number, amount: number) => {
    information[row * size + column] = (information[row * size + column] ?? 0) + amount;
  };
  let value = 0;
  for (let pair = 0; pair < counts.first.length; pair += 1) {
    const [a, b] = [counts.first[pair] ?? 0, counts.second[pair] ?? 0];
    const terms = pairTerms(counts, likelihood, at, pair);
    value += terms.value;
    gradient[a] = (gradient[a] ?? 0) + terms.byD;
    gradient[b] = (gradient[b] ?? 0) - terms.byD;
    add(a, a, terms.dd);
    add(b, b, terms.dd);
    add(a, b, -terms.dd);
    add(b, a, -terms.dd);
    if (size === models) continue;
    gradient[models] = (gradient[models] ?? 0) + terms.byL;
    add(models, models, terms.ll);
    for (const [model, sign] of [
      [a, 1],
      [b, -1],
    ] as const) {
      add(model, models, sign * terms.dl);
      add(models, model, sign * terms.dl);
    }
  }
  return { value, gradient, information };
}

function pairTerms(
  counts: PairCounts,
  likelihood: PairLikelihood,
  at: Float64Array,
  pair: number,
): PairTerms {
  const { models, first, second, count } = counts;
  return likelihood.terms(
    count[3 * pair + FIRST_WINS] ?? 0,
    count[3 * pair + SECOND_WINS] ?? 0,
    count[3 * pair + TIE] ?? 0,
    (at[first[pair] ?? 0] ?? 0) - (at[second[pair] ?? 0] ?? 0),
    at[models] ?? 0,
  );
}

function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, row) => {
    let sum = 0;
    for (let column = 0; column < size; column += 1)
      sum += (matrix[row * size + column] ?? 0) * (vector[column] ?? 0);
    return sum;
  });
}

function withoutConstant(inverse: Float64Array, models: number, size: number): Float64Array {
  return inverse.map((own, at) =>
    at % size < models && Math.floor(at / size) < models ? own - 1 / models : own,
  );
}
