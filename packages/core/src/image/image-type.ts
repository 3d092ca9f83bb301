/** How files of the types we pass on begin. SVG is none of them: it can hold scripts. */
const SIGNATURES: readonly [type: string, test: (bytes: Buffer) => boolean][] = [
  ['image/png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  ['image/jpeg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))],
  ['image/gif', (bytes) => /^GIF8[79]a/.test(bytes.toString('latin1', 0, 6))],
  ['image/webp', (bytes) => /^RIFF.{4}WEBP/s.test(bytes.toString('latin1', 0, 12))],
  ['image/avif', (bytes) => /^.{4}ftyp(?:avif|avis)/s.test(bytes.toString('latin1', 0, 12))],
];

/** The type of an image by its own first bytes, whatever its server calls it; undefined for anything else. */
export function imageType(bytes: Buffer): string | undefined {
  return SIGNATURES.find(([, test]) => test(bytes))?.[0];
}
