import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { itemId } from './item-id';

describe('the id of an item', () => {
  it.each([
    ['Helpful', 'helpful'],
    ['Easy to read', 'easy_to_read'],
    ['  Höflichkeit!  ', 'hoflichkeit'],
    ['2nd opinion', 'nd_opinion'],
    ['有帮助', 'flag'],
    ['', 'flag'],
  ])('of "%s" is %s', (name, id) => {
    expect(itemId(name, [], 'flag')).toBe(id);
  });

  it('is another one when it is taken', () => {
    expect(itemId('Safe', ['safe', 'safe_2'], 'flag')).toBe('safe_3');
    expect(itemId('a'.repeat(40), ['a'.repeat(32)], 'flag')).toBe(`${'a'.repeat(30)}_2`);
  });

  it('is one that a label scheme accepts, beside any others, whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }), (names) => {
        const ids: string[] = [];
        for (const name of names) ids.push(itemId(name, ids, 'flag'));
        const flags = ids.map((id) => ({ id, name: 'Any' }));
        expect(
          labelSchemeSchema.safeParse({ kind: 'best_worst', outcomes: { cannot_judge: true }, flags })
            .success,
        ).toBe(true);
      }),
    );
  });
});
