/**
 * Why a member gets no comparison just now, the first that applies.
 *
 * - `consent`: the project's statement (its current version) is not accepted yet.
 * - `archived`: the project takes no judgments any more.
 * - `paused`: this member is paused; the reason is among their notices.
 * - `project_paused`: the project is paused; nobody is handed anything.
 * - `limit_day`: the limit of judgments a day (UTC) is reached.
 * - `limit_total`: the limit of judgments in all is reached.
 * - `training`: the training round is not passed yet.
 * - `empty`: nothing has been imported.
 * - `not_opted_in`: what is open holds kinds of harmful content this member did not opt into.
 * - `not_for_you`: what is open asks for a team, a skill or a language this member does not have.
 * - `taken`: what is open is on other members' desks just now; it comes back when their time runs out.
 * - `yours_done`: what is open is waiting for others: this member has judged or skipped it.
 * - `review`: what is left was skipped by several and lies with the reviewers.
 * - `complete`: every comparison has the judgments it needs.
 */
export const NO_WORK_REASONS = [
  'consent',
  'archived',
  'paused',
  'project_paused',
  'limit_day',
  'limit_total',
  'training',
  'empty',
  'not_opted_in',
  'not_for_you',
  'taken',
  'yours_done',
  'review',
  'complete',
] as const;
export type NoWorkReason = (typeof NO_WORK_REASONS)[number];

/** Counting stops here: a figure that is this high says "this many or more". */
export const MOST_COUNTED = 1000;
