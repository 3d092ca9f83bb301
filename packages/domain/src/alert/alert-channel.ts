import { z } from 'zod';
import { ALERT_KINDS } from './alert';

export const CHANNEL_KINDS = ['email', 'webhook'] as const;

export const deliveryStateSchema = z.enum(['waiting', 'delivered', 'failed']);
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

const wanted = z.array(z.enum(ALERT_KINDS)).min(1);

/** Where a project's alerts go, and which. */
export const alertChannelSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('email'), target: z.email().max(320), kinds: wanted }),
  z.object({
    kind: z.literal('webhook'),
    target: z.url({ protocol: /^https?$/ }).max(2000),
    kinds: wanted,
  }),
]);
export type NewAlertChannel = z.infer<typeof alertChannelSchema>;

/** What a stored channel is and wants. */
export const channelWordsSchema = z.object({ kind: z.enum(CHANNEL_KINDS), kinds: wanted });
export type ChannelWords = z.infer<typeof channelWordsSchema>;
