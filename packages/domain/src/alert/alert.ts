import { z } from 'zod';
import { RULE_ACTIONS, RULE_KINDS } from '../rater/rater-rule';

/**
 * What somebody may want to hear of without looking. No name, no e-mail address, no text of a prompt or an answer: an alert
 * leaves the instance. What is behind it is read by whoever signs in.
 */
export const alertSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rule_acted'),
    data: z.object({ raterId: z.uuid(), rule: z.enum(RULE_KINDS), action: z.enum(RULE_ACTIONS) }),
  }),
  z.object({
    kind: z.literal('appeal_opened'),
    data: z.object({ actionId: z.uuid(), raterId: z.uuid() }),
  }),
  z.object({ kind: z.literal('work_done'), data: z.object({ judgments: z.number().int() }) }),
  /** Asked for by an admin, to see whether it arrives. */
  z.object({ kind: z.literal('test'), data: z.object({}) }),
]);

export type Alert = z.infer<typeof alertSchema>;
export type AlertKind = Alert['kind'];

/** What a channel may be told of. */
export const ALERT_KINDS = ['rule_acted', 'appeal_opened', 'work_done'] as const satisfies AlertKind[];
