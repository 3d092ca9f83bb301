import { describe, expect, it } from 'vitest';
import { parseHhRlhf } from './parse-hh-rlhf';

const H = '\n\nHuman: ';
const A = '\n\nAssistant: ';

function parse(chosen: unknown, rejected: unknown) {
  return parseHhRlhf(JSON.stringify({ chosen, rejected }));
}

function pairOf(chosen: string, rejected: string) {
  const parsed = parse(chosen, rejected);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

const user = (content: string) => ({ role: 'user', content });
const assistant = (content: string) => ({ role: 'assistant', content });

describe('parseHhRlhf', () => {
  it('splits the shared prompt from the two answers', () => {
    expect(pairOf(`${H}hi${A}yes?${H}why${A}so`, `${H}hi${A}yes?${H}why${A}because\n\nof it `)).toEqual({
      prompt: [user('hi'), assistant('yes?'), user('why')],
      completions: [[assistant('so')], [assistant('because\n\nof it ')]],
      preferred: 0,
    });
  });

  it('takes one space after a marker and no more', () => {
    const pair = pairOf(`\n\nHuman:hi\n\nAssistant:  two`, `\n\nHuman:hi\n\nAssistant:\nnone`);
    expect(pair.prompt).toEqual([user('hi')]);
    expect(pair.completions).toEqual([[assistant(' two')], [assistant('\nnone')]]);
  });

  it('keeps an empty answer as an answer', () => {
    expect(pairOf(`${H}hi${A}`, `${H}hi${A}hello`).completions).toEqual([
      [assistant('')],
      [assistant('hello')],
    ]);
  });

  it('keeps an answer of several assistant turns', () => {
    expect(pairOf(`${H}hi${A}one`, `${H}hi${A}one${A}two`)).toEqual({
      prompt: [user('hi')],
      completions: [[assistant('one')], [assistant('one'), assistant('two')]],
      preferred: 0,
    });
  });

  it('keeps repeated roles in the prompt, never merged', () => {
    const prompt = `${H}hi${H}there${A}a${A}b${H}why`;
    expect(pairOf(`${prompt}${A}x`, `${prompt}${A}y`).prompt).toEqual([
      user('hi'),
      user('there'),
      assistant('a'),
      assistant('b'),
      user('why'),
    ]);
  });

  it('takes a marker without a blank line before it as content', () => {
    const pair = pairOf(`${H}a\nHuman: b${A}Human: c`, `${H}a\nHuman: b${A}d`);
    expect(pair.prompt).toEqual([user('a\nHuman: b')]);
    expect(pair.completions[0]).toEqual([assistant('Human: c')]);
  });

  it('leaves the third newline before a marker to the turn it ends', () => {
    expect(pairOf(`\n${H}a\n${A}b`, `\n${H}a\n${A}c`).prompt).toEqual([user('a\n')]);
  });

  it.each([
    ['{"chosen": ', 'not valid JSON'],
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['"text"', 'not a JSON object'],
  ])('refuses the line %s: %s', (line, reason) => {
    expect(parseHhRlhf(line)).toEqual({ ok: false, reason });
  });

  const good = `${H}hi${A}good`;
  it.each([
    [undefined, good, 'chosen is missing'],
    [good, undefined, 'rejected is missing'],
    [null, good, 'chosen is not text'],
    [good, [good], 'rejected is not text'],
    ['', good, 'chosen has no turn marker'],
    [good, 'Human: hi', 'rejected has no turn marker'],
    [`Human: hi${A}yes`, good, 'chosen has text before its first turn marker'],
    [`${H}hi`, good, 'chosen does not end with an assistant turn'],
    [good, `${good}${H}and`, 'rejected does not end with an assistant turn'],
    [`${H}ho${A}bad`, good, 'chosen and rejected share no prompt'],
    [`${A}a`, `${A}b`, 'chosen and rejected share no prompt'],
    [`${good}${H}x${A}a`, `${good}${H}y${A}a`, 'chosen and rejected differ before the answers'],
    [`${good}${H}x${A}a`, good, 'chosen and rejected differ before the answers'],
    [`${good}`, `${good}`, 'the two answers are identical'],
    [`${good}\0`, good, 'chosen holds a NUL character'],
    [good, `${good}\uD800`, 'rejected holds half of a surrogate pair'],
  ])('refuses chosen %j, rejected %j: %s', (chosen, rejected, reason) => {
    expect(parse(chosen, rejected)).toEqual({ ok: false, reason });
  });
});
