import type { RatioPart } from '../interval/resampled-ratio';
import type { ResampleOptions } from '../interval/resample-options';
import { clusteredShare, type Share } from '../interval/share';
import type { Name } from '../votes/vote-columns';

/** That one was preferred to another among those compared together. */
export interface Preferred {
  /** What belongs together, usually the prompt; the unit of resampling. */
  group: Name;
  /** Names of sources or completions. */
  winner: Name;
  loser: Name;
}

/**
 * The share of triads that run in a circle: A over B, B over C, C over A (Kendall & Babington Smith 1940). A pair counts for
 * whoever won more often within the group; a triad counts when all its three pairs are decided. People who guess make one
 * triad in four cyclic; many cycles say that one number a source, as Bradley-Terry and a reward model give, cannot fit.
 *
 * Give one rater's preferences for theirs, everybody's for the project's. The interval is by resampling groups; null with a
 * single one, as triads of one group share their pairs. Costs one step for each two pairs that share a member.
 */
export function cyclicTriads(preferences: Iterable<Preferred>, options: ResampleOptions): Share {
  const groups = new Map<Name, Map<Name, Map<Name, number>>>();
  for (const { group, winner, loser } of preferences) {
    const lead = inside(groups, group);
    add(inside(lead, winner), loser, 1);
    add(inside(lead, loser), winner, -1);
  }
  const units = [...groups.values()].map(triadsOf).filter(({ below }) => below > 0);
  const counted = clusteredShare(units, options);
  return units.length < 2 ? { ...counted, ci95: null } : counted;
}

/** Cyclic triads and all decided ones, each found once: at the first of its members in the order of the map. */
function triadsOf(lead: Map<Name, Map<Name, number>>): RatioPart {
  const place = new Map([...lead.keys()].map((name, at) => [name, at]));
  let [above, below] = [0, 0];
  for (const [a, leads] of lead) {
    const later = [...leads].filter(([b, net]) => net !== 0 && (place.get(b) ?? 0) > (place.get(a) ?? 0));
    for (const [at, [b, overB]] of later.entries())
      for (const [c, overC] of later.slice(at + 1)) {
        const between = lead.get(b)?.get(c) ?? 0;
        if (between === 0) continue;
        below += 1;
        // In a circle a beats one of the two, loses to the other, and the beaten beats the other.
        if (overB > 0 !== overC > 0 && overB > 0 === between > 0) above += 1;
      }
  }
  return { above, below };
}

function inside<Value>(map: Map<Name, Map<Name, Value>>, name: Name): Map<Name, Value> {
  let inner = map.get(name);
  if (!inner) map.set(name, (inner = new Map<Name, Value>()));
  return inner;
}

function add(counts: Map<Name, number>, name: Name, amount: number): void {
  counts.set(name, (counts.get(name) ?? 0) + amount);
}
