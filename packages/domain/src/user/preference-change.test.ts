import { describe, expect, it } from 'vitest';
import { changedPreference, preferenceChangeSchema } from './preference-change';

describe('a change of preferences', () => {
  it('touches what it names and nothing else', () => {
    const before = { locale: 'zh', desk: { layout: 'stacked', keys: { tie: 't', skip: 's' } } } as const;
    expect(changedPreference(before, { desk: { autoAdvance: true, keys: { tie: 'x' } } })).toEqual({
      locale: 'zh',
      desk: { layout: 'stacked', autoAdvance: true, keys: { tie: 'x', skip: 's' } },
    });
    expect(before.desk.keys.tie).toBe('t');
  });

  it('takes a part back to its default with null', () => {
    const before = { locale: 'zh', desk: { layout: 'stacked', keys: { tie: 't', skip: 's' } } } as const;
    expect(changedPreference(before, { locale: null, desk: { keys: { tie: null } } })).toEqual({
      desk: { layout: 'stacked', keys: { skip: 's' } },
    });
    expect(changedPreference(before, { desk: null })).toEqual({ locale: 'zh' });
  });

  it('is not touched by undefined, which JSON does not carry', () => {
    expect(changedPreference({ locale: 'en' }, { locale: undefined })).toEqual({ locale: 'en' });
  });

  it('drops what this version does not know, and no name reaches the prototype', () => {
    const change = JSON.parse('{"fashion":"loud","__proto__":{"locale":"zh"}}') as object;
    expect(changedPreference({}, change)).toEqual({});
    expect(({} as { locale?: string }).locale).toBeUndefined();
  });

  it.each([
    { locale: 'fr' },
    { desk: { layout: 'upside_down' } },
    { desk: { keys: { tie: 'a key with far too long a name' } } },
    { desk: [] },
    'zh',
    null,
    [],
  ])('%j is refused', (change) => {
    expect(preferenceChangeSchema.safeParse(change).success).toBe(false);
  });
});
