import { expect, test } from 'vitest';
import { ArtefactError } from './artefact-error';
import { readSafetensors, writeSafetensors } from './safetensors';

const tensors = { wide: Float64Array.of(1, -2.5, Math.PI), narrow: Float32Array.of(0.5, 3) };

test('what is written reads back, also from the middle of a larger buffer', () => {
  const file = writeSafetensors(tensors);
  expect(readSafetensors(file)).toEqual(tensors);
  const embedded = Buffer.concat([Buffer.alloc(3), file]).subarray(3);
  expect(readSafetensors(embedded)).toEqual(tensors);
});

test('the layout is the published one', () => {
  const file = Buffer.from(writeSafetensors({ a: Float32Array.of(1) }));
  const length = Number(file.readBigUInt64LE(0));
  expect((8 + length) % 8).toBe(0);
  expect(JSON.parse(file.subarray(8, 8 + length).toString())).toEqual({
    a: { dtype: 'F32', shape: [1], data_offsets: [0, 4] },
  });
  expect(file.subarray(8 + length).toString('hex')).toBe('0000803f');
});

test.each([
  ['too short', (file: Uint8Array) => file.subarray(0, 5)],
  ['cut within the header', (file: Uint8Array) => file.subarray(0, 20)],
  ['cut within the data', (file: Uint8Array) => file.subarray(0, -1)],
  ['a header that is not JSON', (file: Uint8Array) => file.with(8, 0x78)],
])('refuses a file that is damaged: %s', (_, damage) => {
  expect(() => readSafetensors(damage(writeSafetensors(tensors)))).toThrow(ArtefactError);
});
