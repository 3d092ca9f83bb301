import { z } from 'zod';

/** Which alerts a project wants, each off while null or false, and where they go. */
export const alertSettingsSchema = z.object({
  verdictChanged: z.boolean(),
  /** Alpha's whole interval lies below. */
  alphaBelow: z.number().min(-1).max(1).nullable(),
  /** The whole interval of an annotator's share of hidden checks lies below. */
  goldBelow: z.number().min(0).max(1).nullable(),
  /** More comparisons than this are left unsure. */
  unsureOver: z.number().int().min(0).max(1_000_000_000).nullable(),
  /** At the slow end of the pace the work is not done by then. */
  dueOn: z.iso.date().nullable(),
  emails: z.array(z.email().max(320)).max(10),
  webhookUrl: z.url().max(2000).nullable(),
});

export type AlertSettings = z.infer<typeof alertSettingsSchema>;

export const NO_ALERTS: AlertSettings = {
  verdictChanged: false,
  alphaBelow: null,
  goldBelow: null,
  unsureOver: null,
  dueOn: null,
  emails: [],
  webhookUrl: null,
};
