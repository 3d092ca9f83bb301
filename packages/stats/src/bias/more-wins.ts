import type { RatioPart } from '../interval/resampled-ratio';
import type { ResampleOptions } from '../interval/resample-options';
import { clusteredShare, independentShare, type Share } from '../interval/share';
import type { Name } from '../votes/vote-columns';

/**
 * A vote on a pair that is no tie, by a quantity of both answers: their length, their amount of Markdown, or for position 1 of
 * the one shown first and 0 of the other.
 */
export interface MeasuredVote {
  item: Name;
  rater: Name;
  chosen: number;
  rejected: number;
}

export interface MoreWins {
  /** Of the votes whose two answers differ in the quantity, the share that prefers the one with more. */
  overall: Share;
  byRater: Map<Name, Share>;
}

/**
 * Length, format and position bias: how often the answer with more of something is preferred. Overall by resampling comparisons
 * with all their votes; of one rater, who judges a comparison once, by Wilson.
 *
 * A share far from a half is no proof of bias: longer answers may be better ones. It says what a reward model could learn
 * from length alone; a rater who differs from the others on the same work is the better sign.
 *
 * For position a half is no bias, whichever answers are better, as long as sides are drawn; not so in most imported files,
 * where the better one may stand first. Votes on one comparison are not independent there either: the product draws sides for
 * the comparison and turns them with each vote, so that of two people who agree one took what stood first.
 *
 * @param votes one for each rater and item
 */
export function moreWins(votes: Iterable<MeasuredVote>, options: ResampleOptions): MoreWins {
  const items = new Map<Name, RatioPart>();
  const raters = new Map<Name, RatioPart>();
  for (const { item, rater, chosen, rejected } of votes) {
    if (chosen === rejected) continue;
    const isMore = Number(chosen > rejected);
    for (const part of [partOf(items, item), partOf(raters, rater)]) {
      part.above += isMore;
      part.below += 1;
    }
  }
  return {
    overall: clusteredShare([...items.values()], options),
    byRater: new Map([...raters].map(([rater, { above, below }]) => [rater, independentShare(above, below)])),
  };
}

function partOf(parts: Map<Name, RatioPart>, name: Name): RatioPart {
  let part = parts.get(name);
  if (!part) parts.set(name, (part = { above: 0, below: 0 }));
  return part;
}
