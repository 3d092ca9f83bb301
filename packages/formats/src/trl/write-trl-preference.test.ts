import { describe, expect, it } from 'vitest';
import type { Message } from '@touchstone/domain/message/message';
import { collectText, streamOf } from '../testing/test-streams';
import { writeTrlPreference, type TrlPreferenceRow } from './write-trl-preference';

const user = (content: string): Message => ({ role: 'user', content });
const assistant = (content: string): Message => ({ role: 'assistant', content });
const row: TrlPreferenceRow = { prompt: [user('q')], chosen: [assistant('a')], rejected: [assistant('')] };

const write = (...rows: TrlPreferenceRow[]) => collectText(writeTrlPreference(streamOf(...rows)));

describe('writeTrlPreference', () => {
  it('writes message lists, and a margin only where there is one', async () => {
    expect(await write({ ...row, margin: 0.5 }, row, { ...row, margin: undefined })).toBe(
      [
        '{"prompt":[{"role":"user","content":"q"}],"chosen":[{"role":"assistant","content":"a"}],"rejected":[{"role":"assistant","content":""}],"margin":0.5}',
        '{"prompt":[{"role":"user","content":"q"}],"chosen":[{"role":"assistant","content":"a"}],"rejected":[{"role":"assistant","content":""}]}',
        '{"prompt":[{"role":"user","content":"q"}],"chosen":[{"role":"assistant","content":"a"}],"rejected":[{"role":"assistant","content":""}]}',
        '',
      ].join('\n'),
    );
  });

  it('writes nothing of a message but what templates read, and nothing of a row but its columns', async () => {
    const named = { ...assistant('a'), source: 'some-model' };
    const wide = { ...row, chosen: [named], id: 'r1' };
    expect(await write(wide)).toBe(await write(row));
  });

  it('takes several turns after the prompt, tools and all', async () => {
    const chosen: Message[] = [assistant('look'), { role: 'tool', content: '4' }, assistant('four')];
    expect(JSON.parse(await write({ ...row, chosen }))).toMatchObject({ chosen });
  });

  it('writes tool calls as chat templates read them, with the arguments as the model wrote them', async () => {
    const chosen: Message[] = [
      { role: 'assistant', content: '', tool_calls: [{ id: 'c1', name: 'add', arguments: '{"a": 1' }] },
      { role: 'tool', content: '4', name: 'add', tool_call_id: 'c1' },
      assistant('four'),
    ];
    expect(JSON.parse(await write({ ...row, chosen }))).toEqual({
      ...row,
      chosen: [
        {
          role: 'assistant',
          content: '',
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'add', arguments: '{"a": 1' } }],
        },
        { role: 'tool', content: '4', name: 'add', tool_call_id: 'c1' },
        { role: 'assistant', content: 'four' },
      ],
    });
  });

  it.each([
    [{ margin: NaN }, 'margin is NaN'],
    [{ margin: -Infinity }, 'margin is -Infinity'],
    [{ prompt: [] }, 'prompt is empty'],
    [{ chosen: [] }, 'chosen is empty'],
    [{ rejected: [] }, 'rejected is empty'],
    [{ chosen: [user('q'), assistant('a')] }, 'chosen repeats the prompt'],
    [
      { prompt: [{ role: 'system', content: 's' }, user('q')], chosen: [user('q'), assistant('a')] },
      'chosen repeats the prompt',
    ],
    [
      { prompt: [assistant('hi'), user('q')], rejected: [assistant('hi'), user('q'), assistant('b')] },
      'rejected repeats the prompt',
    ],
  ] satisfies [Partial<TrlPreferenceRow>, string][])('refuses %j: %s', async (change, reason) => {
    await expect(write({ ...row, ...change })).rejects.toThrow(reason);
  });
});
