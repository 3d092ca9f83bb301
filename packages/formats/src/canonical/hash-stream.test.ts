import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chunksOf, collectText } from '../testing/test-streams';
import { hashStream } from './hash-stream';

describe('hashStream', () => {
  it.each([1, 4, Infinity])('passes bytes through, hashed and counted (chunks of %d)', async (size) => {
    const text = '{"id":"é"}\n\n{"id":"b"}\n';
    const hashed = hashStream(chunksOf(text, size));
    expect(await collectText(hashed.chunks)).toBe(text);
    expect(hashed.summary()).toEqual({
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: 24,
      rows: 3,
    });
  });

  it('knows the hash of nothing', async () => {
    const hashed = hashStream(chunksOf(''));
    await collectText(hashed.chunks);
    expect(hashed.summary()).toEqual({
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      bytes: 0,
      rows: 0,
    });
  });

  it('gives no summary of a stream that was not read to its end', async () => {
    const hashed = hashStream(chunksOf('abc', 1));
    for await (const _ of hashed.chunks) break;
    expect(() => hashed.summary()).toThrow('not been read to its end');
  });
});
