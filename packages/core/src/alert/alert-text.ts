import type { Alert } from '@touchstone/domain/alert/alert';
import type { QualityAnswer } from '@touchstone/domain/quality/quality-verdict';
import type { RuleAction, RuleKind } from '@touchstone/domain/rater/rater-rule';

const RULES: Record<RuleKind, string> = {
  gold_accuracy: 'accuracy on gold items',
  too_fast: 'answers that are too fast',
  one_side: 'one side too often',
};
const DONE: Record<RuleAction, string> = { warn: 'warned', pause: 'paused', remove: 'removed' };

const VERDICTS: Record<QualityAnswer, string> = {
  ready: 'ready to freeze',
  not_yet: 'not ready to freeze',
  cannot_tell: 'too early to tell',
  empty: 'nothing to freeze',
};

const figure = ({ value, ci95: [low, high] }: { value: number; ci95: [number, number] }) =>
  `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;

/** An alert in words, for people: what happened, what to do next, and the page of the project where. */
export function alertText(alert: Alert): { subject: string; text: string; page: string } {
  switch (alert.kind) {
    case 'rule_acted':
      return {
        subject: `An annotator was ${DONE[alert.data.action]}`,
        text: `The rule about ${RULES[alert.data.rule]} acted. See what it went by, and take it back if it is wrong.`,
        page: '/members',
      };
    case 'appeal_opened':
      return {
        subject: 'An annotator appeals',
        text: 'An annotator says why an action about them is wrong. It waits for an answer.',
        page: '/members',
      };
    case 'work_done':
      return {
        subject: 'All work is done',
        text: `Everything that was asked for is judged: ${String(alert.data.judgments)} judgments. Look at the quality, then freeze a snapshot, or import more.`,
        page: '',
      };
    case 'verdict_changed':
      return {
        subject: `Quality: ${VERDICTS[alert.data.to]}`,
        text: `The verdict changed; it was “${VERDICTS[alert.data.from]}”. Its reasons are on the quality page.`,
        page: '/quality',
      };
    case 'agreement_low':
      return {
        subject: 'Agreement is low',
        text: `Krippendorff's alpha is ${figure(alert.data)}, below ${alert.data.least.toFixed(2)}. See where people differ; the guidelines may need a sentence more.`,
        page: '/quality',
      };
    case 'gold_low':
      return {
        subject: 'An annotator gets hidden checks wrong',
        text: `The share of hidden checks got right is ${figure(alert.data)}, below ${alert.data.least.toFixed(2)}, n = ${String(alert.data.checks)}.`,
        page: '/quality',
      };
    case 'consensus_unsure':
      return {
        subject: 'Many comparisons are left unsure',
        text: `${String(alert.data.comparisons)} of ${String(alert.data.of)} comparisons have no sure consensus. More judgments of those would settle them.`,
        page: '/quality',
      };
    case 'test':
      return {
        subject: 'A test',
        text: 'Somebody wanted to see whether alerts arrive here. They do.',
        page: '/settings',
      };
  }
}
