import { judgmentFilterSchema } from '@touchstone/domain/judgment/judgment-filter';
import { expect, it } from 'vitest';
import { addressOf, filterInAddress, isFiltered, sensibleParts, toJudgmentFilter } from './judgment-address';

const of = (query: string) => filterInAddress(new URLSearchParams(query));

it('comes back from the address it was written to, with nothing that is not asked for', () => {
  const query = 'search=two+words&kind=gold&confidence=2';
  expect(addressOf(of(`${query}&judgment=1&raterId=`)).toString()).toBe(query);
  expect(isFiltered(of(query))).toBe(true);
  expect(isFiltered(of('judgment=1'))).toBe(false);
});

it('asks for nothing by a part that makes no sense, in the list as in the file', () => {
  const filter = of('kind=nonsense&raterId=7&confidence=9&outcome=tie&schemeVersion=0&from=2026-02-03');
  const asked = { outcome: 'tie', from: '2026-02-03', timeZone: 'UTC' };
  expect(toJudgmentFilter(filter, 'UTC')).toEqual(asked);
  const file = { ...Object.fromEntries(sensibleParts(filter)), timeZone: 'UTC' };
  expect(judgmentFilterSchema.parse(file)).toEqual(asked);
});
