import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, collectText, streamOf } from '../testing/test-streams';
import { readLines } from '../text/read-lines';
import { writeJsonLines } from './write-json-lines';

describe('writeJsonLines', () => {
  it('leaves out undefined and keeps every key in its order', async () => {
    expect(await collectText(writeJsonLines(streamOf({ b: 1, a: undefined }, { c: null })))).toBe(
      '{"b":1}\n{"c":null}\n',
    );
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d, at any depth', async (score) => {
    await expect(collect(writeJsonLines(streamOf({ a: [{ score }] })))).rejects.toThrow(`score is ${score}`);
  });

  it('is read back as the same rows', async () => {
    const row = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(fc.array(row), async (rows) => {
        const lines = await collect(readLines(writeJsonLines(streamOf(...rows))));
        const read = lines.map((line): unknown => ('text' in line ? JSON.parse(line.text) : line));
        expect(read).toEqual(JSON.parse(JSON.stringify(rows)));
      }),
    );
  });
});
