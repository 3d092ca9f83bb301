import type { Interval } from '../evaluation/group-estimator';
import type { ReportJson } from './report-json';

/** The report for people: accuracy with its interval beside both baselines, and what the numbers were measured on. */
export function reportSummary(report: ReportJson): string {
  const rows = [
    ['reward model', report.accuracy, report.accuracy_ci95],
    ['length only', report.baseline_length_only, report.baseline_length_only_ci95],
    ['longer wins', report.baseline_longer_wins, report.baseline_longer_wins_ci95],
  ] as const;
  const [low, high] = report.difference_to_length_only_ci95;
  const verdict = low > 0 ? 'better than' : high < 0 ? 'worse than' : 'not distinguishable from';
  return [
    `Pairwise accuracy on ${report.evaluated_pairs} pairs in ${report.evaluated_groups} prompt groups`,
    `(${report.evaluated_on}):`,
    ...rows.map(([name, accuracy, ci95]) => `  ${name.padEnd(14)}${percent(accuracy)} %  ${interval(ci95)}`),
    `The model is ${verdict} length alone: difference ${points(report.difference_to_length_only)} points, ` +
      `95 % interval [${points(low)}, ${points(high)}].`,
    `Log loss ${report.log_loss.toFixed(3)}, calibration error ${report.ece.toFixed(3)}, L2 ${report.l2}, ` +
      `${report.iterations} iterations${report.converged ? '' : ' (not converged)'}.`,
  ].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

function points(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${Math.abs(100 * difference).toFixed(1)}`;
}

function interval([low, high]: Interval): string {
  return `[${(100 * low).toFixed(1)}, ${(100 * high).toFixed(1)}]`;
}
