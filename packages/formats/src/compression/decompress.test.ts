import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { chunksOf, collect, collectText } from '../testing/test-streams';
import { decompress } from './decompress';

const MIB = 1024 * 1024;
const first = gzipSync('first member\n');
const second = gzipSync('second member\n');
const both = Buffer.concat([first, second]);

describe('decompress', () => {
  it.each([1, 5, Infinity])('unpacks a file of several gzip members (chunks of %d)', async (size) => {
    expect(await collectText(decompress(chunksOf(both, size)))).toBe('first member\nsecond member\n');
  });

  it.each(['', '{', '\u001f', '{"a":1}\n'])('passes %j through', async (plain) => {
    expect(await collectText(decompress(chunksOf(plain, 1)))).toBe(plain);
  });

  it('says that a file is cut short, wherever it was cut', async () => {
    for (let length = 2; length < both.length; length += 1) {
      if (length === first.length) continue; // a whole file by itself
      await expect(collect(decompress(chunksOf(both.subarray(0, length), 9)))).rejects.toMatchObject({
        name: 'FormatError',
        reason: 'the gzip file is cut short',
      });
    }
  });

  it('says that a file is damaged, and does not pass off bytes after its end as nothing', async () => {
    const flipped = Buffer.from(first);
    flipped[first.length - 6] = (flipped[first.length - 6] ?? 0) ^ 1; // in the checksum
    for (const damaged of [flipped, Buffer.concat([first, Buffer.from('more')])])
      await expect(collect(decompress(chunksOf(damaged)))).rejects.toMatchObject({
        name: 'FormatError',
        reason: 'the gzip file is damaged',
      });
  });

  it('stops at the cap on unpacked bytes', async () => {
    const file = gzipSync('x'.repeat(1000));
    expect(await collectText(decompress(chunksOf(file), { maxBytes: 1000 }))).toHaveLength(1000);
    await expect(collect(decompress(chunksOf(file), { maxBytes: 999 }))).rejects.toMatchObject({
      name: 'FormatError',
      reason: 'the file unpacks to more than 999 bytes',
    });
  });

  it('stops at a bomb long before it has gone off', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB));
    let unpacked = 0;
    const reading = (async () => {
      for await (const chunk of decompress(chunksOf(bomb, 4096))) unpacked += chunk.length;
    })();
    await expect(reading).rejects.toMatchObject({
      name: 'FormatError',
      reason: 'the file unpacks to more than 200 times its size',
    });
    expect(unpacked).toBeLessThan(33 * MIB);
  });

  it('throws an error of the input as it is', async () => {
    async function* broken() {
      yield await Promise.resolve(first);
      throw Object.assign(new Error('disk on fire'), { code: 'EIO' });
    }
    await expect(collect(decompress(broken()))).rejects.toMatchObject({ name: 'Error', code: 'EIO' });
  });

  it.each([first, Buffer.from('plain')])('closes the input when the reader stops early', async (start) => {
    let closed = false;
    async function* endless() {
      try {
        for (;;) yield await Promise.resolve(start);
      } finally {
        closed = true;
      }
    }
    for await (const _ of decompress(endless())) break;
    await vi.waitFor(() => {
      expect(closed).toBe(true);
    });
  });
});
