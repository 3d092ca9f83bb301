import { expect, it } from 'vitest';
import { namesIn } from './names-in';

it('reads names with commas of either script between, once each, and none out of nothing', () => {
  expect(namesIn(' law, contract law，医学、law,, ')).toEqual(['law', 'contract law', '医学']);
  expect(namesIn(' , ')).toEqual([]);
});
