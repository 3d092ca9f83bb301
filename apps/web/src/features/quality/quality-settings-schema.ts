import type { QualitySettings } from '@touchstone/domain/quality/quality-settings';
import { z } from 'zod';

/** A number as it is typed, between `low` and `high`; told by the bounds when it is not. */
const numberText = (low: number, high: number) =>
  z
    .string()
    .trim()
    .refine((text) => /^\d+([.,]\d+)?$/.test(text), { params: { low, high } })
    .transform((text) => Number(text.replace(',', '.')))
    .refine((value) => value >= low && value <= high, { params: { low, high } });

const PERCENT = 100;

/** The form as it is typed; shares in per cent. */
export const qualitySettingsFormSchema = z
  .object({
    alphaLeast: numberText(0, 1),
    alphaWidth: numberText(0.01, 1),
    goldLeast: numberText(0, PERCENT),
    unsureMost: numberText(0, PERCENT),
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
