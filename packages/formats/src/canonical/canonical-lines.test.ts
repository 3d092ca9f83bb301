import { describe, expect, it } from 'vitest';
import { collect, collectText, streamOf } from '../testing/test-streams';
import { canonicalLines } from './canonical-lines';

describe('canonicalLines', () => {
  it('writes one canonical object and a line feed a row', async () => {
    const rows = streamOf({ id: 'a', z: 1, b: 'é' }, { id: 'b' });
    expect(await collectText(canonicalLines(rows))).toBe('{"b":"é","id":"a","z":1}\n{"id":"b"}\n');
  });

  it.each([
    ['b', 'a'],
    ['a', 'a'],
    ['a', 'B'],
  ])('refuses %s followed by %s', async (first, second) => {
    await expect(collect(canonicalLines(streamOf({ id: first }, { id: second })))).rejects.toThrow(
      `rows are not sorted by id: ${second} comes after ${first}`,
    );
  });
});
