import { setImmediate } from 'node:timers/promises';
import type { RewardModel } from './reward-model';
import { completionScorer, type PromptAndCompletion } from './score-completion';

const ITEMS_PER_TURN = 250;

/**
 * Scores a stream of completions, one in memory at a time: each item comes back with its `score` (see
 * `scoreCompletion`), whatever else it carries kept. Gives way to the event loop now and then.
 */
export async function* scoreCompletions<Item extends PromptAndCompletion>(
  model: RewardModel,
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Item & { score: number }> {
  const score = completionScorer(model);
  let sinceTurn = 0;
  for await (const item of items) {
    yield { ...item, score: score(item) };
    if (++sinceTurn % ITEMS_PER_TURN === 0) await setImmediate();
  }
}
