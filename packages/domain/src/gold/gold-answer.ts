import { z } from 'zod';
import { shownOrder } from '../assignment/shown-order';

/** A right answer to a pair, in terms of the sides as they are shown to whoever gives it: 0 is A. */
export const goldAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('prefer'), side: z.number().int().min(0).max(1) }),
  z.object({ outcome: z.enum(['tie', 'both_good', 'both_bad']) }),
]);
export type GoldAnswer = z.infer<typeof goldAnswerSchema>;

/** The same as it is stored, by canonical ordinal. How strong a preference is makes it neither right nor wrong. */
export interface Verdict {
  outcome: GoldAnswer['outcome'];
  preferred: number | null;
}

export const GOLD_USES = ['training', 'check'] as const;
export type GoldUse = (typeof GOLD_USES)[number];
export const GOLD_ORIGINS = ['hand', 'import', 'promoted'] as const;
export type GoldOrigin = (typeof GOLD_ORIGINS)[number];

export function toVerdict(answer: GoldAnswer, rotation: number): Verdict {
  if (answer.outcome !== 'prefer') return { outcome: answer.outcome, preferred: null };
  return { outcome: 'prefer', preferred: shownOrder(2, rotation)[answer.side] ?? answer.side };
}

export function toGoldAnswer({ outcome, preferred }: Verdict, rotation: number): GoldAnswer {
  if (outcome !== 'prefer') return { outcome };
  return { outcome, side: shownOrder(2, rotation).indexOf(preferred ?? 0) };
}

/** A verdict as one word, `tie` or `prefer:1`: what a judgment says is compared with what a gold item takes. */
export const verdictKey = ({ outcome, preferred }: Verdict): string =>
  outcome === 'prefer' ? `prefer:${String(preferred)}` : outcome;

export function verdictOfKey(key: string): Verdict {
  const [outcome = '', preferred] = key.split(':');
  return {
    outcome: outcome as Verdict['outcome'],
    preferred: preferred === undefined ? null : Number(preferred),
  };
}
