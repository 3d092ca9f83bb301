import { expect, it } from 'vitest';
import { limitIn } from './limit-in';

it('reads no limit, a whole number from 1, or nothing that can be stored', () => {
  expect(limitIn('  ')).toBeNull();
  expect(limitIn('120')).toBe(120);
  for (const typed of ['0', '1.5', '-3', 'many']) expect(limitIn(typed)).toBeUndefined();
});
