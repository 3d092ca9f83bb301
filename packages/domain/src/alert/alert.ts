import { z } from 'zod';
import { intervalSchema } from '../quality/figures';
import { QUALITY_ANSWERS } from '../quality/quality-verdict';

/** What is told. Ids and figures, no name and no text of anybody's: it leaves the instance. */
export const alertSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('test') }),
  z.object({
    type: z.literal('quality.verdict_changed'),
    from: z.enum(QUALITY_ANSWERS),
    to: z.enum(QUALITY_ANSWERS),
  }),
  z.object({
    type: z.literal('quality.alpha_below'),
    threshold: z.number(),
    value: z.number(),
    ci95: intervalSchema,
  }),
  z.object({
    type: z.literal('quality.gold_below'),
    threshold: z.number(),
    raterId: z.string(),
    value: z.number(),
    ci95: intervalSchema,
    checks: z.number().int(),
  }),
  z.object({
    type: z.literal('quality.unsure_over'),
    threshold: z.number().int(),
    comparisons: z.number().int(),
  }),
  z.object({ type: z.literal('quality.deadline_at_risk'), dueOn: z.iso.date(), left: z.number().int() }),
]);

export type Alert = z.infer<typeof alertSchema>;

export const ALERT_CHANNELS = ['email', 'webhook'] as const;
export type AlertChannel = (typeof ALERT_CHANNELS)[number];
export const DELIVERY_STATES = ['queued', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
