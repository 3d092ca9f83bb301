import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChangesOrAll } from './word-changes';

const textOf = (changes: ReturnType<typeof wordChangesOrAll>, left: 'added' | 'removed') =>
  changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

describe('the changes of a text', () => {
  it('are words, not letters', () => {
    expect(wordChangesOrAll('Paid 12 euros an hour.', 'Paid 14 euros an hour.')).toEqual([
      { kind: 'same', text: 'Paid ' },
      { kind: 'removed', text: '12' },
      { kind: 'added', text: '14' },
      { kind: 'same', text: ' euros an hour.' },
    ]);
  });

  it('are words in Chinese too', () => {
    expect(wordChangesOrAll('数据用于研究', '数据用于训练')).toEqual([
      { kind: 'same', text: '数据用于' },
      { kind: 'removed', text: '研究' },
      { kind: 'added', text: '训练' },
    ]);
  });

  it('hold the whole of the new text, whatever the two are', () => {
    const words = fc.array(fc.constantFrom('a', 'b ', '\n', 'the', '。', '数据'), { maxLength: 20 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordChangesOrAll(before.join(''), after.join(''));
        expect(textOf(changes, 'removed')).toBe(after.join(''));
      }),
    );
  });

  it('are everything when the texts have too little in common to be compared in time', () => {
    const words = (letter: string) =>
      Array.from({ length: 3000 }, (_, i) => `${letter}${String(i)}`).join(' ');
    const changes = wordChangesOrAll(words('a'), words('b'));
    expect(textOf(changes, 'removed')).toBe(words('b'));
  });
});
