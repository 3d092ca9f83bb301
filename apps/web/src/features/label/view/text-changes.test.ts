import { describe, expect, it } from 'vitest';
import { textChanges } from './text-changes';

const marked = (before: string, after: string) =>
  textChanges(before, after)
    ?.flatMap((block) =>
      block.kind === 'same'
        ? block.paragraphs
        : block.parts
            .map(({ kind, text }) =>
              kind === 'added' ? `+${text}+` : kind === 'removed' ? `-${text}-` : text,
            )
            .join(''),
    )
    .join('|');

describe('what changed in a text', () => {
  it('is nothing between equal texts, however they break their lines', () => {
    expect(marked('One.\n\nTwo.', 'One.\r\n\r\n\r\nTwo.\n')).toBe('One.|Two.');
  });

  it('is a word where a word differs, and a paragraph where one came or went', () => {
    expect(marked('Be kind.\n\nBe brief.', 'Be kind.\n\nBe honest.')).toBe('Be kind.|Be -brief-+honest+.');
    expect(marked('One.', 'One.\n\nTwo.')).toBe('One.|+Two.+');
    expect(marked('One.\n\nTwo.\n\nThree.', 'One.\n\nThree.')).toBe('One.|-Two.-|Three.');
  });

  it('finds words in Chinese, which sets no spaces between them', () => {
    expect(marked('优先选择更好的回答', '优先选择更诚实的回答')).toBe('优先选择-更好-+更诚实+的回答');
  });

  it('gives both texts back, whatever is left out', () => {
    const before = 'Prefer true answers.\n\nShort is good.\n\nCite sources.';
    const after = 'Prefer true and useful answers.\n\nCite your sources.\n\nSay when unsure.';
    const blocks = textChanges(before, after) ?? [];
    const side = (left: 'added' | 'removed') =>
      blocks
        .map((block) =>
          block.kind === 'same'
            ? block.paragraphs.join('\n\n')
            : block.parts
                .flatMap(({ kind, text }) => (kind === left ? [] : [text]))
                .join('')
                .trim(),
        )
        .filter((text) => text !== '')
        .join('\n\n');
    expect(side('added')).toBe(before);
    expect(side('removed')).toBe(after);
  });
});
