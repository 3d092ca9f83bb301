import { describe, expect, it } from 'vitest';
import { parseTouchstone } from './parse-touchstone';

const parse = (row: unknown) => parseTouchstone(JSON.stringify(row));
const parsed = (row: unknown) => {
  const result = parse(row);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};
const two = ['a', 'b'];

describe('parseTouchstone', () => {
  it('takes texts, turns and sources, in the order of the line', () => {
    expect(
      parsed({
        prompt: 'Why?',
        completions: [
          'a',
          { content: 'b', source: ' model-b ' },
          { content: [{ role: 'assistant', content: '' }] },
        ],
      }),
    ).toEqual({
      prompt: [{ role: 'user', content: 'Why?' }],
      completions: [
        { messages: [{ role: 'assistant', content: 'a' }] },
        { messages: [{ role: 'assistant', content: 'b' }], source: 'model-b' },
        { messages: [{ role: 'assistant', content: '' }] },
      ],
      labels: [],
    });
  });

  it('keeps system turns, tool calls and their results, however the calls are nested', () => {
    const call = { id: 'call_1', name: 'add', arguments: '{"a":1}' };
    const { prompt, completions } = parsed({
      prompt: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: '1+1?', name: 'ann' },
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', content: '2', name: 'add', tool_call_id: 'call_1' },
      ],
      completions: [
        [
          {
            role: 'assistant',
            content: 'Let me see.',
            tool_calls: [{ id: 'x', type: 'function', function: { name: 'add', arguments: { a: 1, b: 2 } } }],
          },
          { role: 'tool', content: '3', tool_call_id: 'x' },
          { role: 'assistant', content: '3' },
        ],
        '2',
      ],
    });
    expect(prompt).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: '1+1?', name: 'ann' },
      { role: 'assistant', content: '', tool_calls: [call] },
      { role: 'tool', content: '2', name: 'add', tool_call_id: 'call_1' },
    ]);
    expect(completions[0]?.messages[0]).toEqual({
      role: 'assistant',
      content: 'Let me see.',
      tool_calls: [{ id: 'x', name: 'add', arguments: '{"a":1,"b":2}' }],
    });
  });

  it("does not keep what would tell an annotator the model: the name of an assistant's turn", () => {
    const { completions } = parsed({
      prompt: 'p',
      completions: [
        [
          { role: 'assistant', content: 'a', name: 'model-a' },
          { role: 'tool', content: 't', name: 'search' },
        ],
        'b',
      ],
    });
    expect(completions[0]?.messages).toEqual([
      { role: 'assistant', content: 'a' },
      { role: 'tool', content: 't', name: 'search' },
    ]);
  });

  it('takes two to nine completions', () => {
    const many = Array.from({ length: 10 }, (_, at) => `answer ${String(at)}`);
    expect(parsed({ prompt: 'p', completions: many.slice(1) }).completions).toHaveLength(9);
    expect(parse({ prompt: 'p', completions: many })).toEqual({
      ok: false,
      reason: 'more than nine completions: 10',
    });
  });

  it.each([
    ['{"prompt": "p"', 'not valid JSON'],
    ['[]', 'not a JSON object'],
    ['{"completions": ["a", "b"]}', 'prompt is missing'],
    ['{"prompt": 7, "completions": ["a", "b"]}', 'prompt is neither text nor a list of turns'],
    ['{"prompt": [], "completions": ["a", "b"]}', 'prompt has no turns'],
    ['{"prompt": ["p"], "completions": ["a", "b"]}', 'turn 1 of prompt is not an object'],
    [
      '{"prompt": [{"role": "human", "content": "p"}], "completions": ["a", "b"]}',
      'turn 1 of prompt has no role of system, user, assistant or tool',
    ],
    [
      '{"prompt": [{"role": "user", "content": ["p"]}], "completions": ["a", "b"]}',
      'the content of turn 1 of prompt is not text',
    ],
    [
      '{"prompt": [{"role": "assistant", "tool_calls": []}], "completions": ["a", "b"]}',
      'the content of turn 1 of prompt is not text',
    ],
    [
      '{"prompt": [{"role": "assistant", "tool_calls": "x"}], "completions": ["a", "b"]}',
      'the tool calls of turn 1 of prompt are not a list',
    ],
    [
      '{"prompt": [{"role": "assistant", "tool_calls": [{"id": "x"}]}], "completions": ["a", "b"]}',
      'a tool call of turn 1 of prompt has no name or no arguments',
    ],
    [
      '{"prompt": [{"role": "user", "content": "p", "name": 1}], "completions": ["a", "b"]}',
      'the name of turn 1 of prompt is not text',
    ],
    [
      '{"prompt": [{"role": "tool", "content": "p", "tool_call_id": 1}], "completions": ["a", "b"]}',
      'the tool_call_id of turn 1 of prompt is not text',
    ],
    ['{"prompt": "p"}', 'completions are missing'],
    ['{"prompt": "p", "completions": "a"}', 'completions are not a list'],
    ['{"prompt": "p", "completions": ["a"]}', 'fewer than two completions'],
    ['{"prompt": "p", "completions": ["a", {"text": "b"}]}', 'completion 2 has no content'],
    ['{"prompt": "p", "completions": ["a", null]}', 'completion 2 has no content'],
    ['{"prompt": "p", "completions": ["a", 5]}', 'completion 2 is neither text nor a list of turns'],
    [
      '{"prompt": "p", "completions": ["a", [{"role": "user", "content": "b"}]]}',
      "completion 2 holds a turn that is neither the assistant's nor a tool's",
    ],
    [
      '{"prompt": "p", "completions": ["a", [{"role": "tool", "content": "b"}]]}',
      'completion 2 has no turn of the assistant',
    ],
    [
      '{"prompt": "p", "completions": ["a", {"content": "b", "source": " "}]}',
      'the source of completion 2 is not a name of 1 to 200 characters',
    ],
    [
      '{"prompt": "p", "completions": ["a", {"content": "b", "source": 3}]}',
      'the source of completion 2 is not a name of 1 to 200 characters',
    ],
    [
      '{"prompt": "p", "completions": ["a", "b", {"content": "a", "source": "z"}]}',
      'completions 1 and 3 are identical',
    ],
    [String.raw`{"prompt": "p", "completions": ["a", "b\u0000"]}`, 'the row holds a NUL character'],
    [
      String.raw`{"prompt": "p", "completions": ["a", [{"role": "assistant", "content": "", "tool_calls": [{"name": "\ud800", "arguments": ""}]}]]}`,
      'the row holds half of a surrogate pair',
    ],
  ])('refuses %s', (line, reason) => {
    expect(parseTouchstone(line)).toEqual({ ok: false, reason });
  });

  it('ignores keys it does not know', () => {
    expect(parsed({ prompt: 'p', completions: two, id: 7, meta: { a: 1 } })).toEqual(
      parsed({ prompt: 'p', completions: two }),
    );
  });
});
