import { votesByItem } from './votes-by-item';
import type { VoteTable } from './vote-table';

/** So many items of either kind: of all ways to deal twenty items into two tens, one in 184,756 parts them so exactly. */
const LEAST_ITEMS = 10;

/**
 * How many votes an item were planned, where the votes themselves give it away: every item that got no more than `n` votes is
 * unanimous and the first `n` votes of every other one are not, which is "`n` votes, more if they differ". Null when votes do
 * not show that pattern without exception, or items are too few to tell it from chance.
 *
 * @param table one vote for each rater and item (`latestVotes`), in the order in which they were first given
 */
export function plannedByPattern(table: VoteTable): number | null {
  const { starts, votes } = votesByItem(table);
  const sizes = Array.from(
    { length: table.items },
    (_, item) => (starts[item + 1] ?? 0) - (starts[item] ?? 0),
  );
  const least = sizes.reduce((fewest, size) => (size > 0 ? Math.min(fewest, size) : fewest), Infinity);
  if (least < 2 || least === Infinity) return null;
  let [agreed, differed] = [0, 0];
  for (let item = 0; item < table.items; item += 1) {
    const own = votes.subarray(starts[item], starts[item + 1]);
    if (own.length === 0) continue;
    const [one = 0, ...others] = own.subarray(0, least);
    const isUnanimous = others.every((other) => table.label[other] === table.label[one]);
    if (isUnanimous !== (own.length === least)) return null;
    if (isUnanimous) agreed += 1;
    else differed += 1;
  }
  return agreed >= LEAST_ITEMS && differed >= LEAST_ITEMS ? least : null;
}
