import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InvalidLineError } from './invalid-line-error';
import { collect } from '../testing/collect';
import { readJsonLines } from './read-json-lines';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readAll(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return collect(readJsonLines(path));
}

test('reads plain and gzipped files alike, and passes over blank lines without losing count', async () => {
  const text = '{"a":1}\r\n\n{"a":2}';
  const lines = [
    { line: 1, value: { a: 1 } },
    { line: 3, value: { a: 2 } },
  ];
  expect(await readAll('plain.jsonl', text)).toEqual(lines);
  expect(await readAll('packed.jsonl.gz', gzipSync(text))).toEqual(lines);
});

test('does not cut a line at the Unicode separators that JSON allows in strings', async () => {
  const value = 'a\u2028b\u2029c';
  expect(await readAll('separators.jsonl', JSON.stringify(value))).toEqual([{ line: 1, value }]);
});

test('joins lines and characters that span chunks', async () => {
  const values = ['漢'.repeat(50_000), 'b', 'é'.repeat(200_000)];
  const lines = await readAll('long.jsonl', values.map((value) => JSON.stringify(value)).join('\n'));
  expect(lines.map(({ value }) => value)).toEqual(values);
});

test.each([
  ['not-json.jsonl', '{}\n\n{oops\n', 3, 'not JSON'],
  ['not-utf8.jsonl', Buffer.from([0x22, 0x61, 0x22, 0x0a, 0x22, 0xff, 0x22]), 2, 'not UTF-8'],
  ['cut-off.jsonl.gz', gzipSync('{}\n{}\n').subarray(0, -9), undefined, 'damaged gzip'],
])('%s: says which line and why', async (name, content, line, reason) => {
  const error: unknown = await readAll(name, content).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(InvalidLineError);
  expect(error).toHaveProperty('message', expect.stringContaining(reason));
  if (line !== undefined) expect(error).toHaveProperty('line', line);
});

test('a missing file is the file system’s own error', async () => {
  await expect(collect(readJsonLines(join(folder, 'nowhere.jsonl')))).rejects.toHaveProperty(
    'code',
    'ENOENT',
  );
});
