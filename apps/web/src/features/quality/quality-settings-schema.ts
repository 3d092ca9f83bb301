import { QUALITY_BOUNDS, type QualitySettings } from '@touchstone/domain/quality/quality-settings';
import { z } from 'zod';
import { numberIn } from '../common/number-in';

const PERCENT = 100;
const inPercent = ([low, high]: readonly [number, number]) => [PERCENT * low, PERCENT * high] as const;

/** The least and most that can be typed. */
export const TYPED_BOUNDS = {
  alphaLeast: QUALITY_BOUNDS.alphaLeast,
  alphaWidth: QUALITY_BOUNDS.alphaWidth,
  goldLeast: inPercent(QUALITY_BOUNDS.goldLeast),
  unsureMost: inPercent(QUALITY_BOUNDS.unsureMost),
};

/** A number as it is typed, within its bounds. */
const numberText = ([low, high]: readonly [number, number]) =>
  z.string().transform((text, context) => {
    const value = numberIn(text, low, high);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });

/** The form as it is typed; shares in per cent. */
export const qualitySettingsFormSchema = z
  .object({
    alphaLeast: numberText(TYPED_BOUNDS.alphaLeast),
    alphaWidth: numberText(TYPED_BOUNDS.alphaWidth),
    goldLeast: numberText(TYPED_BOUNDS.goldLeast),
    unsureMost: numberText(TYPED_BOUNDS.unsureMost),
    currency: z
      .string()
      .trim()
      .refine((text) => /^([A-Z]{3})?$/.test(text)),
    amount: z
      .string()
      .trim()
      .refine((text) => /^(\d{1,7}(\.\d{1,4})?)?$/.test(text)),
  })
  .superRefine(({ currency, amount }, context) => {
    if ((currency === '') === (amount === '')) return;
    context.addIssue({ code: 'custom', path: [currency === '' ? 'currency' : 'amount'] });
  });

export type QualitySettingsDraft = z.input<typeof qualitySettingsFormSchema>;
export type QualitySettingsValues = z.output<typeof qualitySettingsFormSchema>;

export const settingsOf = ({ currency, amount, ...values }: QualitySettingsValues): QualitySettings => ({
  alphaLeast: values.alphaLeast,
  alphaWidth: values.alphaWidth,
  goldLeast: values.goldLeast / PERCENT,
  unsureMost: values.unsureMost / PERCENT,
  cost: currency === '' ? null : { currency, amount },
});

export const draftOf = ({ cost, ...settings }: QualitySettings): QualitySettingsDraft => ({
  alphaLeast: String(settings.alphaLeast),
  alphaWidth: String(settings.alphaWidth),
  goldLeast: String(Math.round(settings.goldLeast * 1e6) / 1e4),
  unsureMost: String(Math.round(settings.unsureMost * 1e6) / 1e4),
  currency: cost?.currency ?? '',
  amount: cost?.amount ?? '',
});
