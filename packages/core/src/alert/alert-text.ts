import type { Alert } from '@touchstone/domain/alert/alert';
import type { RuleAction, RuleKind } from '@touchstone/domain/rater/rater-rule';

const RULES: Record<RuleKind, string> = {
  gold_accuracy: 'accuracy on gold items',
  too_fast: 'answers that are too fast',
  one_side: 'one side too often',
};
const DONE: Record<RuleAction, string> = { warn: 'warned', pause: 'paused', remove: 'removed' };

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
    case 'test':
      return {
        subject: 'A test',
        text: 'Somebody wanted to see whether alerts arrive here. They do.',
        page: '/settings',
      };
  }
}
