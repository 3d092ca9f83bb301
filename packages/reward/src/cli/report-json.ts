import type { EvaluationReport } from '../evaluation/evaluation-report';
import type { RewardModel } from '../scoring/reward-model';

/** How a training command was evaluated, beside the numbers. */
interface ReportContext {
  report: EvaluationReport;
  model: RewardModel;
  pairs: number;
  groups: number;
  skippedIdentical: number;
  folds: number | undefined;
  seed: number;
}

/** What `report.json` holds. The keys are a contract with scripts: add to them, never rename. */
export function reportJson({ report, model, pairs, groups, skippedIdentical, folds, seed }: ReportContext) {
  const { fit, trainedOn } = model.card;
  return {
    pairs,
    accuracy: report.accuracy,
    accuracy_ci95: report.accuracyCi95,
    baseline_longer_wins: report.baselineLongerWins,
    baseline_longer_wins_ci95: report.baselineLongerWinsCi95,
    baseline_length_only: report.baselineLengthOnly,
    baseline_length_only_ci95: report.baselineLengthOnlyCi95,
    difference_to_length_only: report.differenceToLengthOnly,
    difference_to_length_only_ci95: report.differenceToLengthOnlyCi95,
    log_loss: report.logLoss,
    log_loss_ci95: report.logLossCi95,
    ece: report.ece,
    evaluated_on:
      folds === undefined
        ? 'held-out 20 % of the pairs, split by prompt group; the model is trained on the rest'
        : `${folds}-fold cross-validation by prompt group; the model is trained on all pairs`,
    evaluated_pairs: report.pairs,
    evaluated_groups: report.groups,
    trained_on_pairs: trainedOn.pairs,
    folds: folds ?? null,
    seed,
    groups,
    prompt_group_rule: trainedOn.promptGroupRule,
    skipped_identical: skippedIdentical,
    bootstrap_resamples: report.resamples,
    l2: fit.l2,
    iterations: fit.iterations,
    gradient_norm: fit.gradientNorm,
    converged: fit.converged,
    train_loss: fit.loss,
  };
}

export type ReportJson = ReturnType<typeof reportJson>;
