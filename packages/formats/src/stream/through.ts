import { pipeline, Readable, type Duplex } from 'node:stream';

/**
 * What comes out of a Node transform when `input` is fed to it, with back-pressure. An error of the input or of the
 * transform is thrown to the reader; a reader that stops early closes the input.
 */
export async function* through(input: AsyncIterable<unknown>, transform: Duplex): AsyncGenerator<Buffer> {
  // The callback is there because pipeline demands one: the same error reaches the loop below through `transform`.
  pipeline(Readable.from(input), transform, () => undefined);
  for await (const chunk of transform as AsyncIterable<Buffer>) yield chunk;
}
