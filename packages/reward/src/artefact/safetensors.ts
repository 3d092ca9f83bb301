import { z } from 'zod';
import { ArtefactError } from './artefact-error';

/** A vector as the file stores it; the element type decides between `F32` and `F64`. */
export type Tensor = Float32Array | Float64Array;

const LENGTH_BYTES = 8;
const ALIGNMENT = 8;

const entrySchema = z.object({
  dtype: z.enum(['F32', 'F64']),
  shape: z.tuple([z.int().nonnegative()]),
  data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
});

type Entry = z.infer<typeof entrySchema>;

/**
 * Writes named vectors as a safetensors file (Hugging Face): the header's length as a little-endian 64-bit integer, the
 * JSON header padded with spaces to eight bytes, then the numbers, little-endian and without gaps. The 8-byte vectors
 * should come first, so that every vector starts at a multiple of its element size, as readers elsewhere demand.
 *
 * Assumes a little-endian processor, as every platform of Node's is on which this runs.
 */
export function writeSafetensors(tensors: Readonly<Record<string, Tensor>>): Uint8Array {
  const header: Record<string, Entry> = {};
  let end = 0;
  for (const [name, tensor] of Object.entries(tensors)) {
    const start = end;
    end += tensor.byteLength;
    const dtype = tensor instanceof Float64Array ? 'F64' : 'F32';
    header[name] = { dtype, shape: [tensor.length], data_offsets: [start, end] };
  }
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / ALIGNMENT) * ALIGNMENT));
  const file = new Uint8Array(LENGTH_BYTES + text.length + end);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, LENGTH_BYTES);
  let offset = LENGTH_BYTES + text.length;
  for (const { buffer, byteOffset, byteLength } of Object.values(tensors)) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  return file;
}

/**
 * Reads the vectors of a safetensors file; the numbers are copied out of `file`.
 *
 * @throws ArtefactError when the file is cut off, its header is no such header, or offsets and shapes disagree
 */
export function readSafetensors(file: Uint8Array): Record<string, Tensor> {
  const { header, data } = splitHeader(file);
  return Object.fromEntries(
    Object.entries(header).map(([name, entry]) => [name, readTensor(name, entry, data)]),
  );
}

function splitHeader(file: Uint8Array) {
  if (file.length < LENGTH_BYTES) throw new ArtefactError('The weights file is too short to hold a header.');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const dataStart = LENGTH_BYTES + Number(view.getBigUint64(0, true));
  if (dataStart > file.length) throw new ArtefactError('The weights file is cut off within its header.');
  return { header: parseHeader(file.subarray(LENGTH_BYTES, dataStart)), data: file.subarray(dataStart) };
}

function parseHeader(bytes: Uint8Array): Record<string, Entry> {
  try {
    const { __metadata__: _, ...entries } = z
      .looseObject({})
      .parse(JSON.parse(new TextDecoder().decode(bytes)));
    return z.record(z.string(), entrySchema).parse(entries);
  } catch (cause) {
    throw new ArtefactError('The weights file has no readable safetensors header.', { cause });
  }
}

function readTensor(
  name: string,
  { dtype, shape, data_offsets: [start, end] }: Entry,
  data: Uint8Array,
): Tensor {
  const bytesPerElement = dtype === 'F64' ? 8 : 4;
  if (end - start !== shape[0] * bytesPerElement || end > data.length) {
    throw new ArtefactError(`Tensor "${name}" does not fit into the weights file.`);
  }
  const { buffer } = new Uint8Array(data.subarray(start, end));
  return dtype === 'F64' ? new Float64Array(buffer) : new Float32Array(buffer);
}
