import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { chunksOf, collect } from '../testing/test-streams';
import { readTouchstone } from './read-touchstone';

const line = (at: number) => JSON.stringify({ prompt: `p${String(at)}`, completions: ['a', 'b', 'c'] });

it('reads plain and gzip alike, goes on after a refusal, and numbers its lines', async () => {
  const text = [line(1), '', '{"prompt": "p", "completions": ["a"]}', line(4)].join('\n');
  const plain = await collect(readTouchstone(chunksOf(text, 7)));
  expect(plain.map(({ line: number, kind }) => [number, kind])).toEqual([
    [1, 'row'],
    [3, 'refused'],
    [4, 'row'],
  ]);
  expect(plain[1]).toMatchObject({
    reason: 'fewer than two completions',
    excerpt: '{"prompt": "p", "completions": ["a"]}',
  });
  const packed = await collect(readTouchstone(chunksOf(gzipSync(text), 5)));
  expect(packed.map((result) => ({ ...result, bytesRead: 0 }))).toEqual(
    plain.map((result) => ({ ...result, bytesRead: 0 })),
  );
});

it('reads a file of any length a row at a time', async () => {
  let taken = 0;
  // An endless file: only a reader that yields as it reads ever comes back.
  async function* endless() {
    for (;;) yield await Promise.resolve(Buffer.from(`${line((taken += 1))}\n`));
  }
  let rows = 0;
  for await (const { kind } of readTouchstone(endless())) {
    expect(kind).toBe('row');
    if ((rows += 1) === 500) break;
  }
  expect(taken).toBeLessThan(600);
});
