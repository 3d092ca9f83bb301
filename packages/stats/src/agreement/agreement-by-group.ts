import type { NamedVote } from '../votes/named-vote';
import { agreementOfVotes, type LabelScale } from './agreement-of-votes';
import type { ResampleOptions } from '../interval/resample-options';
import type { PlannedAgreement } from './planned-agreement';

/**
 * Agreement within each group of votes: by dimension, guideline version or week (`weekOfItem`). Votes are dealt out in one
 * pass, and each group costs what its own votes do, however many groups there are.
 *
 * Votes of one item that fall into different groups are never compared with each other.
 *
 * @param groupOf undefined leaves the vote out
 * @returns groups in the order in which they first appear
 */
export function agreementByGroup<Group>(
  votes: Iterable<NamedVote>,
  groupOf: (vote: NamedVote) => Group | undefined,
  scale: LabelScale,
  options: ResampleOptions,
): Map<Group, PlannedAgreement> {
  const groups = new Map<Group, NamedVote[]>();
  for (const vote of votes) {
    const group = groupOf(vote);
    if (group === undefined) continue;
    const own = groups.get(group);
    if (own) own.push(vote);
    else groups.set(group, [vote]);
  }
  return new Map([...groups].map(([group, own]) => [group, agreementOfVotes(own, scale, options)]));
}
