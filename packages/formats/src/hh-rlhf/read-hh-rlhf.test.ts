import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../error/format-error';
import { chunksOf, collect } from '../testing/test-streams';
import { readHhRlhf } from './read-hh-rlhf';

const rowLine = String.raw`{"chosen": "\n\nHuman: q\n\nAssistant: a", "rejected": "\n\nHuman: q\n\nAssistant: b"}`;
const row = {
  prompt: [{ role: 'user', content: 'q' }],
  completions: [
    { messages: [{ role: 'assistant', content: 'a' }] },
    { messages: [{ role: 'assistant', content: 'b' }] },
  ],
  labels: [{ outcome: 'prefer', preferred: 0 }],
};

describe('readHhRlhf', () => {
  it('yields rows and refusals with their line numbers, and goes on after a refusal', async () => {
    const file = Buffer.from(`${rowLine}\n\n{"chosen": "x"}\n\xff`, 'latin1');
    const bytesRead = file.length;
    expect(
      await collect(readHhRlhf(chunksOf(Buffer.concat([file, Buffer.from(`\n${rowLine}`)]), bytesRead))),
    ).toEqual([
      { kind: 'row', line: 1, bytesRead, row },
      {
        kind: 'refused',
        line: 3,
        bytesRead,
        reason: 'chosen has no turn marker',
        excerpt: '{"chosen": "x"}',
      },
      {
        kind: 'refused',
        line: 4,
        bytesRead: bytesRead + rowLine.length + 1,
        reason: 'not valid UTF-8',
        excerpt: '\uFFFD',
      },
      { kind: 'row', line: 5, bytesRead: bytesRead + rowLine.length + 1, row },
    ]);
  });

  it('reads gzip, with progress in bytes of the file as it lies', async () => {
    const file = gzipSync(`${rowLine}\n`.repeat(100));
    const results = await collect(readHhRlhf(chunksOf(file, 16)));
    expect(results).toHaveLength(100);
    expect(results.at(-1)).toEqual({ kind: 'row', line: 100, bytesRead: file.length, row });
  });

  it('hands its limits down', async () => {
    const long = await collect(readHhRlhf(chunksOf(rowLine), { maxLineBytes: 10 }));
    expect(long).toMatchObject([{ kind: 'refused', line: 1, reason: 'line longer than 10 bytes' }]);
    await expect(collect(readHhRlhf(chunksOf(gzipSync(rowLine)), { maxBytes: 10 }))).rejects.toThrow(
      FormatError,
    );
  });
});
