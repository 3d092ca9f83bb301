/** What the server and this browser knew of today when the server was asked. */
export interface TodayThen {
  /** Accepted, from whichever browser. */
  accepted: number;
  /** Judged in this browser. */
  judgedHere: number;
  /** Of those, not sent yet. */
  waiting: number;
}

/** Pairs judged today: what the server has, what waits here, and what was judged here since it was asked. */
export function todayCount(judgedHere: number, then: TodayThen | undefined): number {
  // Not asked yet, or a new day began since: what this browser knows is all there is.
  if (!then || judgedHere < then.judgedHere) return judgedHere;
  return then.accepted + then.waiting + judgedHere - then.judgedHere;
}
