import { expect, it } from 'vitest';
import { collect, streamOf } from '../testing/test-streams';
import { encodeChunks } from './encode-chunks';

it('joins short texts into chunks of about 64 KiB and loses none', async () => {
  const texts = Array.from({ length: 3000 }, (_, at) => `${at} ${'世'.repeat(20)}\n`);
  const chunks = await collect(encodeChunks(streamOf(...texts)));
  const sizes = chunks.map((chunk) => chunk.length);
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.max(...sizes)).toBeLessThan(64 * 1024 + 100);
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(64 * 1024);
  expect(Buffer.concat(chunks).toString()).toBe(texts.join(''));
});

it('yields nothing for nothing', async () => {
  expect(await collect(encodeChunks(streamOf<string>()))).toEqual([]);
});
