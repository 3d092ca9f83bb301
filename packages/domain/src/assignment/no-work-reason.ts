/**
 * Why a member gets no comparison just now, the first that applies.
 *
 * - `consent`: the project's statement (its current version) is not accepted yet.
 * - `archived`: the project takes no judgments any more.
 * - `paused`: this member is paused; the reason is among their notices.
 * - `training`: the training round is not passed yet.
 * - `empty`: nothing has been imported.
 * - `not_opted_in`: what is open holds kinds of harmful content this member did not opt into.
 * - `taken`: what is open is on other members' desks just now; it comes back when their time runs out.
 * - `yours_done`: what is open is waiting for others: this member has judged or skipped it.
 * - `review`: what is left was skipped by several and lies with the reviewers.
 * - `complete`: every comparison has the judgments it needs.
 */
export const NO_WORK_REASONS = [
  'consent',
  'archived',
  'paused',
  'training',
  'empty',
  'not_opted_in',
  'taken',
  'yours_done',
  'review',
  'complete',
] as const;
export type NoWorkReason = (typeof NO_WORK_REASONS)[number];
