import type { AnswerLengths } from '../data/answer-lengths';
import { minimise, type Minimum } from '../optimise/minimise';
import { pairwiseObjective } from '../training/pairwise-objective';

const L2 = 1;
const OPTIONS = { gradientTolerance: 1e-6, maxIterations: 100, memory: 5 };

/**
 * What length alone can tell: a Bradley–Terry model of one feature, `log(1 + characters)`, fitted to the training pairs.
 * A reward model that is not better than this has learnt nothing else.
 *
 * @returns a function to the difference of scores `chosen − rejected`
 */
export function fitLengthOnly(train: readonly AnswerLengths[]): (pair: AnswerLengths) => number {
  const steps = minimise(
    pairwiseObjective(
      {
        rows: {
          rowStart: Uint32Array.from({ length: train.length + 1 }, (_, row) => row),
          columns: new Uint32Array(train.length),
          values: Float64Array.from(train, logLengthDifference),
          columnCount: 1,
        },
        margins: new Float64Array(train.length),
        weights: new Float64Array(train.length).fill(1),
      },
      L2,
    ),
    new Float64Array(1),
    OPTIONS,
  );
  const [slope = 0] = runToEnd(steps).point;
  return (pair) => slope * logLengthDifference(pair);
}

function logLengthDifference({ chosenLength, rejectedLength }: AnswerLengths): number {
  return Math.log1p(chosenLength) - Math.log1p(rejectedLength);
}

function runToEnd(steps: Generator<unknown, Minimum>): Minimum {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
