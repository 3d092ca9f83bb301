import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../testing/test-streams';
import { recogniseFormat } from './recognise-format';

const hh = '{"chosen": "", "rejected": ""}';
const own = '{"prompt": "", "completions": []}';

describe('recogniseFormat', () => {
  it('goes by the first row that shows a format, in plain text and gzip', async () => {
    expect(await recogniseFormat(chunksOf(`${hh}\n${own}`))).toBe('hh-rlhf');
    expect(await recogniseFormat(chunksOf(`\n${own}\n${hh}`))).toBe('touchstone');
    expect(await recogniseFormat(chunksOf(gzipSync(own)))).toBe('touchstone');
  });

  it('looks past lines that are no rows, but not for ever', async () => {
    expect(await recogniseFormat(chunksOf(`not json\n[1]\n{"a": 1}\n${own}`))).toBe('touchstone');
    expect(await recogniseFormat(chunksOf(`${'{}\n'.repeat(100)}${own}`))).toBeUndefined();
  });

  it('gives up on a file without lines, however long it is', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        taken += 1;
        yield await Promise.resolve(Buffer.alloc(1024 * 1024, ' '));
      }
    }
    expect(await recogniseFormat(endless())).toBeUndefined();
    expect(taken).toBeLessThan(40);
  });

  it('knows no format in a broken or empty file', async () => {
    expect(await recogniseFormat(chunksOf(''))).toBeUndefined();
    expect(await recogniseFormat(chunksOf(gzipSync(own).subarray(0, 12)))).toBeUndefined();
  });

  it('passes on that the file could not be fetched', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(new Error('disk'));
    }
    await expect(recogniseFormat(broken())).rejects.toThrow('disk');
  });
});
