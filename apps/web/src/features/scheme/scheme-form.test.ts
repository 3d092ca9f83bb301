import { describe, expect, it } from 'vitest';
import { DEFAULT_LABEL_SCHEME, labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { schemeFormOf, schemeFormSchema, showableScheme } from './scheme-form';
import { SCHEME_TEMPLATES, templateScheme } from './scheme-templates';

const name = (key: string) => `Name of ${key}`;

describe('the form of a label scheme', () => {
  it.each(SCHEME_TEMPLATES)('gives %s back as it was', (template) => {
    const scheme = templateScheme(template, name);
    expect(labelSchemeSchema.parse(scheme)).toEqual(scheme);
    expect(schemeFormSchema.parse(schemeFormOf(scheme, true))).toEqual(scheme);
  });

  it('keeps what another kind asks until the kind comes back, and sends none of it', () => {
    const form = schemeFormOf(templateScheme('hhh', name), true);
    const ranking = schemeFormSchema.parse({ ...form, kind: 'ranking' });
    expect(ranking).not.toHaveProperty('dimensions');
    expect(ranking).toMatchObject({ kind: 'ranking', outcomes: { tie: true, cannot_judge: true } });
    expect(schemeFormSchema.parse({ ...form, kind: 'pairwise' })).toHaveProperty('dimensions.length', 3);
  });

  it('refuses an item without a name, and shows the rest meanwhile', () => {
    const form = schemeFormOf(DEFAULT_LABEL_SCHEME, true);
    const flags = [
      { id: 'safe', name: 'Safe', fixed: false },
      { id: 'flag', name: ' ', fixed: false },
    ];
    const { error } = schemeFormSchema.safeParse({ ...form, flags });
    expect(error?.issues).toMatchObject([{ path: ['flags', 1, 'name'], message: 'nameMissing' }]);
    expect(showableScheme({ ...form, flags })?.flags).toEqual([{ id: 'safe', name: 'Safe' }]);
  });

  it('refuses the name of another in the same list, at the later one', () => {
    const form = schemeFormOf(DEFAULT_LABEL_SCHEME, true);
    const flags = [
      { id: 'safe', name: 'Safe', fixed: false },
      { id: 'safe_2', name: ' SAFE', fixed: false },
    ];
    const { error } = schemeFormSchema.safeParse({ ...form, flags });
    expect(error?.issues).toMatchObject([{ path: ['flags', 1, 'name'], message: 'nameTaken' }]);
  });

  it.each(['', '-1', '2001', '1.5', 'ten'])('refuses "%s" characters at least', (minLength) => {
    const form = schemeFormOf(DEFAULT_LABEL_SCHEME, true);
    const { error } = schemeFormSchema.safeParse({ ...form, rationale: { ask: 'required', minLength } });
    expect(error?.issues[0]).toMatchObject({ path: ['rationale', 'minLength'], message: 'lengthBad' });
  });
});
