import { FIRST_WINS, SECOND_WINS, TIE, type PairCounts } from './battles';
import { strongComponents } from './strong-components';

export type NoRatings =
  | { because: 'not_connected'; components: number[][] }
  | { because: 'only_ties' }
  | { because: 'ties_too_strong' };

/**
 * Why a maximum of the likelihood does not exist, or null when it does. With ties as half wins it does exactly when wins and
 * ties connect everybody (Ford 1957).
 *
 * Davidson's model needs more, since its tie parameter can run away too: a direction in which no outcome that was seen gets
 * less likely (Albert & Anderson 1984) is one of skills `s` and tie parameter `m` with `s(winner) - s(loser) >= 2m` for wins
 * and `|s(a) - s(b)| <= 2m` for ties. With m > 0 such skills exist unless some circle holds more wins than ties, which is
 * what is looked for, as a negative circle of difference constraints (Bellman 1958).
 */
export function whyNoRatings(counts: PairCounts, ties: 'half' | 'davidson'): NoRatings | null {
  const components = strongComponents(counts);
  if (components.length > 1) return { because: 'not_connected', components };
  if (ties === 'half' || !hasTies(counts)) return null;
  if (!hasWins(counts)) return { because: 'only_ties' };
  return hasCircleWithMoreWins(counts) ? null : { because: 'ties_too_strong' };
}

export function hasTies({ count }: PairCounts): boolean {
  return count.some((battles, cell) => cell % 3 === TIE && battles > 0);
}

function hasWins({ count }: PairCounts): boolean {
  return count.some((battles, cell) => cell % 3 !== TIE && battles > 0);
}

function hasCircleWithMoreWins({ models, first, second, count }: PairCounts): boolean {
  const edges: { from: number; to: number; cost: number }[] = [];
  for (let pair = 0; pair < first.length; pair += 1) {
    const [a, b] = [first[pair] ?? 0, second[pair] ?? 0];
    if ((count[3 * pair + FIRST_WINS] ?? 0) > 0) edges.push({ from: a, to: b, cost: -1 });
    if ((count[3 * pair + SECOND_WINS] ?? 0) > 0) edges.push({ from: b, to: a, cost: -1 });
    if ((count[3 * pair + TIE] ?? 0) > 0)
      edges.push({ from: a, to: b, cost: 1 }, { from: b, to: a, cost: 1 });
  }
  const distance = new Int32Array(models);
  for (let round = 0; round < models; round += 1) {
    let hasChanged = false;
    for (const { from, to, cost } of edges) {
      if ((distance[from] ?? 0) + cost >= (distance[to] ?? 0)) continue;
      distance[to] = (distance[from] ?? 0) + cost;
      hasChanged = true;
    }
    if (!hasChanged) return false;
  }
  return true;
}
