import type { AlertSettings } from '@touchstone/domain/alert/alert-settings';
import { z } from 'zod';

const MOST_EMAILS = 10;
const PERCENT = 100;
export const BOUNDS = { alphaBelow: [-1, 1], goldBelow: [0, PERCENT], unsureOver: [0, 1_000_000] } as const;

/** A number within bounds as it is typed, or nothing. */
const optionalNumber = ([low, high]: readonly [number, number], pattern: RegExp) =>
  z
    .string()
    .trim()
    .refine((text) => text === '' || (pattern.test(text) && Number(text) >= low && Number(text) <= high))
    .transform((text) => (text === '' ? null : Number(text)));

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** The form as it is typed. */
export const alertsFormSchema = z.object({
  verdictChanged: z.boolean(),
  alphaBelow: optionalNumber(BOUNDS.alphaBelow, DECIMAL),
  goldBelow: optionalNumber(BOUNDS.goldBelow, DECIMAL),
  unsureOver: optionalNumber(BOUNDS.unsureOver, /^\d+$/),
  dueOn: z.union([z.literal(''), z.iso.date()]),
  emails: z
    .string()
    .transform((text) => text.split(/[\s,;]+/).filter((email) => email !== ''))
    .pipe(z.array(z.email()).max(MOST_EMAILS)),
  webhookUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
});

export type AlertsDraft = z.input<typeof alertsFormSchema>;
export type AlertsValues = z.output<typeof alertsFormSchema>;

export const settingsOf = ({ goldBelow, dueOn, webhookUrl, ...values }: AlertsValues): AlertSettings => ({
  ...values,
  goldBelow: goldBelow === null ? null : goldBelow / PERCENT,
  dueOn: dueOn === '' ? null : dueOn,
  webhookUrl: webhookUrl === '' ? null : webhookUrl,
});

const typed = (value: number | null) => (value === null ? '' : String(value));

export const draftOf = (settings: AlertSettings): AlertsDraft => ({
  verdictChanged: settings.verdictChanged,
  alphaBelow: typed(settings.alphaBelow),
  goldBelow: typed(settings.goldBelow && Math.round(settings.goldBelow * 1e6) / 1e4),
  unsureOver: typed(settings.unsureOver),
  dueOn: settings.dueOn ?? '',
  emails: settings.emails.join('\n'),
  webhookUrl: settings.webhookUrl ?? '',
});
