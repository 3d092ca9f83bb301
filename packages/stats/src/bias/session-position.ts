import type { Name } from '../votes/vote-columns';

const MINUTE = 60_000;
/** A longer pause than this ends a session, as in web analytics; a hard comparison takes minutes, not half an hour. */
const LONGEST_PAUSE = 30 * MINUTE;

/**
 * How many votes the rater had given in the same session before each vote, in the order of `votes`; a pause of half an hour
 * begins a new session. For fatigue: the position to set against agreement.
 */
export function sessionPositions(votes: readonly { rater: Name; at: Date | number }[]): number[] {
  const positions = new Array<number>(votes.length).fill(0);
  const last = new Map<Name, { at: number; position: number }>();
  const byTime = [...votes.keys()].sort((a, b) => timeOf(votes, a) - timeOf(votes, b));
  for (const vote of byTime) {
    const rater = votes[vote]?.rater ?? '';
    const at = timeOf(votes, vote);
    const before = last.get(rater);
    const position = before && at - before.at <= LONGEST_PAUSE ? before.position + 1 : 0;
    last.set(rater, { at, position });
    positions[vote] = position;
  }
  return positions;
}

function timeOf(votes: readonly { at: Date | number }[], vote: number): number {
  return Number(votes[vote]?.at ?? 0);
}
