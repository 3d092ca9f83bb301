import { DEFAULT_QUALITY_SETTINGS, QUALITY_BOUNDS } from '@touchstone/domain/quality/quality-settings';
import { describe, expect, it } from 'vitest';
import { draftOf, qualitySettingsFormSchema, settingsOf, TYPED_BOUNDS } from './quality-settings-schema';

const draft = draftOf(DEFAULT_QUALITY_SETTINGS);
const faults = (changed: Partial<typeof draft>) =>
  qualitySettingsFormSchema.safeParse({ ...draft, ...changed }).error?.issues.map(({ path }) => path[0]);

describe('the settings as they are typed', () => {
  it('come back as they were', () => {
    expect(settingsOf(qualitySettingsFormSchema.parse(draft))).toEqual(DEFAULT_QUALITY_SETTINGS);
  });

  it.each(Object.keys(QUALITY_BOUNDS) as (keyof typeof QUALITY_BOUNDS)[])(
    '%s is taken up to its bounds and refused beyond them, when empty, and when no number',
    (name) => {
      const [low, high] = TYPED_BOUNDS[name];
      for (const typed of [String(low), String(high).replace('.', ',')]) {
        expect(faults({ [name]: typed }), typed).toBeUndefined();
      }
      for (const typed of [String(low - 0.001), String(high + 0.001), '', ' ', 'x']) {
        expect(faults({ [name]: typed }), typed).toEqual([name]);
      }
    },
  );

  it('need a currency and an amount, or neither', () => {
    expect(faults({ currency: 'EUR', amount: '0.35' })).toBeUndefined();
    expect(faults({ currency: 'EUR' })).toEqual(['amount']);
    expect(faults({ amount: '0.35' })).toEqual(['currency']);
  });
});
