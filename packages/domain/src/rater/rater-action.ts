/**
 * What may be done about an annotator, by a rule or by a person. `resume`, `readd`, `restore` and `withdraw` take back `pause`,
 * `remove`, `set_aside` and `warn`.
 */
export const RATER_ACTIONS = [
  'warn',
  'pause',
  'remove',
  'set_aside',
  'withdraw',
  'resume',
  'readd',
  'restore',
] as const;
export type RaterActionKind = (typeof RATER_ACTIONS)[number];

/** What takes an action back; undefined for those that are themselves a taking back. */
export const REVERSAL = {
  warn: 'withdraw',
  pause: 'resume',
  remove: 'readd',
  set_aside: 'restore',
  withdraw: undefined,
  resume: undefined,
  readd: undefined,
  restore: undefined,
} as const satisfies Record<RaterActionKind, RaterActionKind | undefined>;

export const APPEAL_DECISIONS = ['upheld', 'reversed'] as const;
export type AppealDecision = (typeof APPEAL_DECISIONS)[number];
