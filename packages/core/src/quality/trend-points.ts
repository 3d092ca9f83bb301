import type { TrendPoint } from '@touchstone/stats/bias/agreement-trend';
import type { VoteAmongOthers } from '@touchstone/stats/bias/agreement-with-others';
import { sessionPositions } from '@touchstone/stats/bias/session-position';
import type { QualityVote } from './quality-vote';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** Positions in a session are told by the hundred, since one judgment more changes next to nothing. */
const HUNDRED = 100;

/** Agreement with others by week, and by hundreds of judgments into the session. Where a session began is what the desk
 * counted, else where a pause of half an hour lets one begin. */
export function trendPoints(
  votes: readonly QualityVote[],
  among: readonly VoteAmongOthers[],
): { drift: TrendPoint[]; fatigue: TrendPoint[] } {
  const computed = sessionPositions(votes.map(({ raterId, at }) => ({ rater: raterId, at })));
  const positions = new Map(
    votes.map(({ item, raterId, sessionPosition }, at) => [
      `${item.id}/${raterId}`,
      sessionPosition === null ? (computed[at] ?? 0) : sessionPosition - 1,
    ]),
  );
  const place = ({ item, rater, agreement }: VoteAmongOthers, position: number): TrendPoint => ({
    item,
    rater,
    agreement,
    position,
  });
  return {
    drift: among.map((vote) => place(vote, Number(vote.at) / WEEK_MS)),
    fatigue: among.map((vote) =>
      place(vote, (positions.get(`${String(vote.item)}/${String(vote.rater)}`) ?? 0) / HUNDRED),
    ),
  };
}
