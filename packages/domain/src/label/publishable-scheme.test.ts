import { describe, expect, it } from 'vitest';
import { DEFAULT_LABEL_SCHEME, labelSchemeSchema } from './label-scheme';
import { publishableSchemeSchema, sharedNames } from './publishable-scheme';

const named = (id: string, name: string) => ({ id, name });
const scheme = labelSchemeSchema.parse({
  ...DEFAULT_LABEL_SCHEME,
  flags: [named('unsafe', 'Unsafe'), named('safe', 'Safe'), named('unsafe_2', '  UNSAFE ')],
  spans: [named('unsafe', 'Unsafe'), named('error', 'A  slip'), named('error_2', 'a slip')],
});

describe('names in a label scheme', () => {
  it('are told apart in each list, whatever their capitals and spaces', () => {
    expect(sharedNames(scheme)).toEqual([
      { list: 'flags', index: 2 },
      { list: 'spans', index: 2 },
    ]);
  });

  it('refuse to be published when two are one, and are read back when they were', () => {
    const { error } = publishableSchemeSchema.safeParse(scheme);
    expect(error?.issues.map(({ path }) => path)).toEqual([
      ['flags', 2, 'name'],
      ['spans', 2, 'name'],
    ]);
    expect(labelSchemeSchema.safeParse(scheme).success).toBe(true);
    expect(publishableSchemeSchema.safeParse({ ...scheme, flags: [], spans: [] }).success).toBe(true);
  });
});
