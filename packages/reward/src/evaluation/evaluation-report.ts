import type { AnswerLengths } from '../data/answer-lengths';
import { pairwiseLoss } from '../training/pairwise-loss';
import { calibrationError } from './calibration-error';
import { groupEstimator, type Interval } from './group-estimator';
import { pairCredit } from './pair-accuracy';

/** How well a reward model orders pairs it was not trained on, beside what length alone achieves on the same pairs. */
export interface EvaluationReport {
  pairs: number;
  groups: number;
  /** Share of pairs ordered as people ordered them; equal scores count half. */
  accuracy: number;
  accuracyCi95: Interval;
  /** Mean Bradley–Terry loss in nats; log 2 = 0.693 for a coin. */
  logLoss: number;
  logLossCi95: Interval;
  /** Expected calibration error over ten bins of confidence. */
  ece: number;
  /** Accuracy of always preferring the longer answer; equal lengths count half. */
  baselineLongerWins: number;
  baselineLongerWinsCi95: Interval;
  /** Accuracy of a Bradley–Terry model of log length alone, fitted on training pairs. */
  baselineLengthOnly: number;
  baselineLengthOnlyCi95: Interval;
  /** `accuracy − baselineLengthOnly`, its interval over the same resamples. A lower end above 0 is what counts. */
  differenceToLengthOnly: number;
  differenceToLengthOnlyCi95: Interval;
  /** Bootstrap resamples of prompt groups behind every interval, and their seed. */
  resamples: number;
  seed: number;
}

/** One evaluated pair. Differences are `score(chosen) − score(rejected)`, from a model that has not seen the pair. */
export interface EvaluatedPair extends AnswerLengths {
  group: string;
  difference: number;
  lengthOnlyDifference: number;
}

const RESAMPLES = 1000;

/** Summarises evaluated pairs. Pair weights and margins are a matter of training: here every pair counts once. */
export function evaluationReport(
  pairs: readonly EvaluatedPair[],
  { seed }: { seed: number },
): EvaluationReport {
  const groups = pairs.map(({ group }) => group);
  const differences = pairs.map(({ difference }) => difference);
  const credits = differences.map(pairCredit);
  const lengthOnlyCredits = pairs.map(({ lengthOnlyDifference }) => pairCredit(lengthOnlyDifference));

  const estimate = groupEstimator(groups, { seed, resamples: RESAMPLES });
  const accuracy = estimate(credits);
  const logLoss = estimate(differences.map((difference) => pairwiseLoss(difference)));
  const longerWins = estimate(pairs.map((pair) => pairCredit(pair.chosenLength - pair.rejectedLength)));
  const lengthOnly = estimate(lengthOnlyCredits);
  const beyondLength = estimate(credits.map((credit, at) => credit - (lengthOnlyCredits[at] ?? 0)));
  return {
    pairs: pairs.length,
    groups: new Set(groups).size,
    accuracy: accuracy.mean,
    accuracyCi95: accuracy.ci95,
    logLoss: logLoss.mean,
    logLossCi95: logLoss.ci95,
    ece: calibrationError(differences),
    baselineLongerWins: longerWins.mean,
    baselineLongerWinsCi95: longerWins.ci95,
    baselineLengthOnly: lengthOnly.mean,
    baselineLengthOnlyCi95: lengthOnly.ci95,
    differenceToLengthOnly: beyondLength.mean,
    differenceToLengthOnlyCi95: beyondLength.ci95,
    resamples: RESAMPLES,
    seed,
  };
}
