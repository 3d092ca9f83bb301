import type { RatioPart } from '../interval/resampled-ratio';
import type { ResampleOptions } from '../interval/resample-options';
import { clusteredShare, type Share } from '../interval/share';
import type { NamedVote } from '../votes/named-vote';
import type { Name } from '../votes/vote-columns';

interface Sides {
  inside: NamedVote[];
  outside: NamedVote[];
}

/** A share, and the votes it is made of. */
interface ShareOfVotes {
  share: Share;
  votes: NamedVote[];
}

export interface GroupAgreement {
  /** Of the pairs of votes on an item that are both of the group, the share that agree; the mean over items. */
  within: ShareOfVotes;
  /** The same of pairs with one vote of the group and one of another. */
  between: ShareOfVotes;
}

/**
 * Raw agreement inside a group of raters and across its edge, each with an interval by resampling items. Linear in votes. Both
 * are means over the items that have such a pair, which need not be the same items.
 *
 * @param votes one for each rater and item
 */
export function groupAgreement(
  votes: readonly NamedVote[],
  isInside: (rater: Name) => boolean,
  options: ResampleOptions,
): GroupAgreement {
  const items = new Map<Name, Sides>();
  for (const vote of votes) {
    let sides = items.get(vote.item);
    if (!sides) items.set(vote.item, (sides = { inside: [], outside: [] }));
    sides[isInside(vote.rater) ? 'inside' : 'outside'].push(vote);
  }
  const all = [...items.values()];
  const within = all.filter(({ inside }) => inside.length > 1);
  const between = all.filter(({ inside, outside }) => inside.length > 0 && outside.length > 0);
  return {
    within: {
      share: clusteredShare(within.map(agreeingInside), options),
      votes: within.flatMap(({ inside }) => inside),
    },
    between: {
      share: clusteredShare(between.map(agreeingAcross), options),
      votes: between.flatMap(({ inside, outside }) => [...inside, ...outside]),
    },
  };
}

function agreeingInside({ inside }: Sides): RatioPart {
  let agreeing = 0;
  for (const count of countLabels(inside).values()) agreeing += count * (count - 1);
  return { above: agreeing / (inside.length * (inside.length - 1)), below: 1 };
}

function agreeingAcross({ inside, outside }: Sides): RatioPart {
  const others = countLabels(outside);
  let agreeing = 0;
  for (const [label, count] of countLabels(inside)) agreeing += count * (others.get(label) ?? 0);
  return { above: agreeing / (inside.length * outside.length), below: 1 };
}

function countLabels(votes: readonly NamedVote[]): Map<Name, number> {
  const counts = new Map<Name, number>();
  for (const { label } of votes) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
