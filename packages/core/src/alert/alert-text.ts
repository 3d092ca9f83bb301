import type { Alert } from '@touchstone/domain/alert/alert';

const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
const two = (value: number) => value.toFixed(2);

const VERDICTS = {
  ready: 'ready to freeze',
  not_yet: 'not ready to freeze yet',
  cannot_tell: 'too early to tell',
  empty: 'nothing to freeze',
} as const;

/** An alert as a sentence. In English: an address is nobody whose language is known. */
export function alertText(alert: Alert): string {
  switch (alert.type) {
    case 'test':
      return 'This is a test. Alerts of this project reach you here.';
    case 'quality.verdict_changed':
      return `The verdict changed from “${VERDICTS[alert.from]}” to “${VERDICTS[alert.to]}”.`;
    case 'quality.alpha_below':
      return `Agreement is below ${two(alert.threshold)}: Krippendorff's alpha ${two(alert.value)} [${two(alert.ci95[0])}, ${two(alert.ci95[1])}].`;
    case 'quality.gold_below':
      return `An annotator is below ${percent(alert.threshold)} on hidden checks: ${percent(alert.value)} [${percent(alert.ci95[0])}, ${percent(alert.ci95[1])}], n = ${String(alert.checks)}.`;
    case 'quality.unsure_over':
      return `${String(alert.comparisons)} comparisons are left unsure, more than ${String(alert.threshold)}.`;
    case 'quality.deadline_at_risk':
      return `At the slow end of the pace, ${String(alert.left)} judgments will not be done by ${alert.dueOn}.`;
  }
}
