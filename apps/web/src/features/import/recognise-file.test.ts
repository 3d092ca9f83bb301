import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { recogniseFile } from './recognise-file';

const own = '{"prompt": "p", "completions": ["a", "b"]}';
const hh = '{"chosen": "", "rejected": ""}';

test('a format shows in the first row that has one, plain or gzip', async () => {
  expect(await recogniseFile(new Blob([`\uFEFF${own}\n${hh}\n`]))).toBe('touchstone');
  expect(await recogniseFile(new Blob([`not json\n\n${hh}\n${own}`]))).toBe('hh-rlhf');
  expect(await recogniseFile(new Blob([new Uint8Array(gzipSync(own))]))).toBe('touchstone');
});

test('nothing shows in a file of something else, or broken, or with a first row beyond what is looked at', async () => {
  expect(await recogniseFile(new Blob(['']))).toBeUndefined();
  expect(await recogniseFile(new Blob(['[1, 2]\n{"a": 1}']))).toBeUndefined();
  expect(await recogniseFile(new Blob([new Uint8Array(gzipSync(own).subarray(0, 12))]))).toBeUndefined();
  const long = `{"prompt": "${'x'.repeat(2_000_000)}", "completions": ["a", "b"]}`;
  expect(await recogniseFile(new Blob([long]))).toBeUndefined();
});
