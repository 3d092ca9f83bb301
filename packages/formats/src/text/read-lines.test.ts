import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, collect, streamOf } from '../testing/test-streams';
import { readLines, type Line, type ReadLinesOptions } from './read-lines';

async function linesOf(content: string | Uint8Array, size = Infinity, options: ReadLinesOptions = {}) {
  return (await collect(readLines(chunksOf(content, size), options))).map(withoutProgress);
}

function withoutProgress({ bytesRead: _, ...line }: Line) {
  return line;
}

/** What reading should give, worked out on the whole text at once. */
function expected(text: string) {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, at) => ({ line: at + 1, text: line.replace(/\r$/, '') }))
    .filter(({ text }) => text.trim() !== '');
}

describe('readLines', () => {
  it('numbers lines from 1 and counts the blank ones it skips', async () => {
    expect(await linesOf('a\n\n  \nb\n')).toEqual([
      { line: 1, text: 'a' },
      { line: 4, text: 'b' },
    ]);
  });

  it('takes CRLF, a byte order mark and a last line without a newline', async () => {
    expect(await linesOf('\uFEFFa\r\nb', 1)).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
    ]);
  });

  it('drops a byte order mark only at the start of the file', async () => {
    expect(await linesOf('a\n\uFEFFb')).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: '\uFEFFb' },
    ]);
  });

  it('yields nothing for an empty file', async () => {
    expect(await linesOf('')).toEqual([]);
  });

  it('refuses only the line that is not valid UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('a\nb'), Buffer.from([0xc3]), Buffer.from('\nc\n')]);
    expect(await linesOf(bytes, 1)).toEqual([
      { line: 1, text: 'a' },
      { line: 2, refused: 'not valid UTF-8', excerpt: 'b\uFFFD' },
      { line: 3, text: 'c' },
    ]);
  });

  it.each([1, 3, Infinity])('refuses only the line that is too long (chunks of %d)', async (size) => {
    expect(await linesOf('1234\n12345\n1234', size, { maxLineBytes: 4 })).toEqual([
      { line: 1, text: '1234' },
      { line: 2, refused: 'line longer than 4 bytes', excerpt: '12345' },
      { line: 3, text: '1234' },
    ]);
  });

  it('names a limit in MiB and holds only an excerpt of what is beyond it', async () => {
    const [line] = await linesOf('x'.repeat(1024 * 1024 + 1), 1000, { maxLineBytes: 1024 * 1024 });
    expect(line).toEqual({ line: 1, refused: 'line longer than 1 MiB', excerpt: `${'x'.repeat(120)}…` });
  });

  it('tells how many bytes were taken when a line was read', async () => {
    const lines = await collect(readLines(streamOf(Buffer.from('a\nb'), Buffer.from('c\nd'))));
    expect(lines.map(({ bytesRead }) => bytesRead)).toEqual([3, 6, 6]);
  });

  it('does not keep the memory of a chunk, which its feeder may use again', async () => {
    const shared = Buffer.from('ab');
    async function* feeder() {
      yield await Promise.resolve(shared);
      shared.write('c\n');
      yield shared;
    }
    expect((await collect(readLines(feeder()))).map(withoutProgress)).toEqual([{ line: 1, text: 'abc' }]);
  });

  it('reads the same lines wherever the chunks are cut', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '\n', '\r', ' ', 'é', '世', '😀', '\uFEFF'),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (content, size) => {
        expect(await linesOf(content, size)).toEqual(expected(content));
      }),
    );
  });

  it('refuses the same lines of any bytes wherever the chunks are cut', async () => {
    const bytes = fc.array(fc.constantFrom(0x61, 0x0a, 0x0d, 0xc3, 0xa9, 0xff), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 7 }), async (content, size) => {
        const whole = await linesOf(Uint8Array.from(content), Infinity, { maxLineBytes: 8 });
        expect(await linesOf(Uint8Array.from(content), size, { maxLineBytes: 8 })).toEqual(whole);
      }),
    );
  });
});
