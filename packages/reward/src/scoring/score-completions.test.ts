import { expect, test } from 'vitest';
import { collect } from '../testing/collect';
import { syntheticPairs } from '../testing/synthetic-pairs';
import { trainRewardModel } from '../training/train-reward-model';
import { scoreCompletion } from './score-completion';
import { scoreCompletions } from './score-completions';

test('streams the scores that single calls give, and keeps what else an item carries', async () => {
  const pairs = syntheticPairs(30, 1);
  const model = await trainRewardModel(pairs, {}, { seed: 1 });
  const items = pairs.map(({ prompt, chosen }, id) => ({ prompt, completion: chosen, id }));
  const expected = items.map((item) => ({ ...item, score: scoreCompletion(model, item) }));
  expect(await collect(scoreCompletions(model, items))).toEqual(expected);
});

test('scores empty answers and words it has never seen', async () => {
  const model = await trainRewardModel(syntheticPairs(30, 1), {}, { seed: 1 });
  const prompt = [{ role: 'user', content: '' }];
  for (const content of ['', '？', 'zzz qqq', '漢字']) {
    expect(scoreCompletion(model, { prompt, completion: [{ role: 'assistant', content }] })).toBeTypeOf(
      'number',
    );
    expect(scoreCompletion(model, { prompt, completion: [{ role: 'assistant', content }] })).not.toBeNaN();
  }
});
