import type { OutboxPhase } from '../outbox/outbox-sender';

/** What was last said of saving: whether something was wrong, and whether that it is over is to be said. */
export interface SaveSpeech {
  phase: OutboxPhase;
  troubled: boolean;
  recovered: boolean;
}

/**
 * What to say aloud comes down to this: trouble when it begins, and once that all is saved again. Sending and resting, as
 * they come and go with every judgment, are not said.
 */
export function saveSpeech(before: SaveSpeech, phase: OutboxPhase): SaveSpeech {
  if (phase === before.phase) return before;
  if (phase === 'resting') return { phase, troubled: false, recovered: before.troubled };
  if (phase === 'sending') return { phase, troubled: before.troubled, recovered: false };
  return { phase, troubled: true, recovered: false };
}
