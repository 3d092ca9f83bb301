import { createReadStream } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { decompress } from '../compression/decompress';
import type { Message } from '@touchstone/domain/message/message';
import type { PreferenceRow, ReadResult } from '../row/preference-row';
import { collect } from '../testing/test-streams';
import { findTestData } from '../testing/test-data';
import { readLines } from '../text/read-lines';
import { parseHhRlhf } from './parse-hh-rlhf';
import { readHhRlhf } from './read-hh-rlhf';
import { writeHhRlhf } from './write-hh-rlhf';

const path = findTestData('hh-rlhf/harmless-base/test.jsonl.gz');

describe.skipIf(path === undefined)(
  'the published HH-RLHF harmless-base test file (needs TOUCHSTONE_TEST_DATA)',
  () => {
    let results: ReadResult[];
    let rows: PreferenceRow[];

    beforeAll(async () => {
      results = await collect(readHhRlhf(createReadStream(path ?? '')));
      rows = results.flatMap((result) => (result.kind === 'row' ? [result.row] : []));
    });

    const count = (is: (row: PreferenceRow) => boolean) => rows.filter(is).length;

    it('goes in whole: 2,312 rows, none refused', () => {
      expect(results.filter(({ kind }) => kind === 'refused')).toEqual([]);
      expect(rows).toHaveLength(2312);
    });

    it('keeps the odd rows as they stand', () => {
      expect({
        oneMoreTurn: count(
          ({ completions }) => new Set(completions.map(({ messages }) => messages.length)).size > 1,
        ),
        emptyAnswers: count(({ completions }) => completions.some(({ messages }) => messages.some(isEmpty))),
        repeatedRoles: count((row) => transcriptsOf(row).some(repeatsRole)),
        repeatedRolesInPrompt: count(({ prompt }) => repeatsRole(prompt)),
      }).toEqual({ oneMoreTurn: 5, emptyAnswers: 4, repeatedRoles: 9, repeatedRolesInPrompt: 4 });
    });

    it('comes back byte for byte, every row', async () => {
      let compared = 0;
      for await (const line of readLines(decompress(createReadStream(path ?? '')))) {
        if (!('text' in line)) throw new Error(line.refused);
        const pair = parseHhRlhf(line.text);
        if (!pair.ok) throw new Error(pair.reason);
        expect(writeHhRlhf(pair.value)).toBe(line.text);
        compared += 1;
      }
      expect(compared).toBe(2312);
    });
  },
);

function transcriptsOf({ prompt, completions }: PreferenceRow): Message[][] {
  return completions.map(({ messages }) => [...prompt, ...messages]);
}

function repeatsRole(messages: Message[]): boolean {
  return messages.some(({ role }, at) => role === messages[at + 1]?.role);
}

function isEmpty({ content }: Message): boolean {
  return content === '';
}
