/**
 * A ranking in the making, as tiers: the sides that share a place, best place first. `Draft.ranks` holds the same by side;
 * every move goes ranks → tiers → ranks, so that places never leave a gap.
 */
export type Tiers = readonly (readonly number[])[];
type Ranks = readonly (number | null)[];

export function tiersOf(ranks: Ranks): Tiers {
  const places = [...new Set(ranks.filter((rank) => rank !== null))].sort((a, b) => a - b);
  return places.map((place) => ranks.flatMap((rank, side) => (rank === place ? [side] : [])));
}

export const unplacedOf = (ranks: Ranks): number[] =>
  ranks.flatMap((rank, side) => (rank === null ? [side] : []));

/** The same order without gaps; without `tie`, no two share a place: the first side keeps it. */
export function closeGaps(ranks: Ranks, tie: boolean): (number | null)[] {
  const tiers = tiersOf(ranks);
  return ranksOf(tie ? tiers : tiers.flatMap((tier) => tier.map((side) => [side])), ranks.length);
}

/** Gives `side` a place of its own before the tier that is at `place` now; behind all others if there are fewer. */
export function placeAt(ranks: Ranks, side: number, place: number): (number | null)[] {
  const others = without(tiersOf(ranks), side);
  const at = Math.max(0, Math.min(place, others.length));
  return ranksOf([...others.slice(0, at), [side], ...others.slice(at)], ranks.length);
}

/** Puts `side` on the place that `other` has; nothing changes while that one has none. */
export function tieWith(ranks: Ranks, side: number, other: number): (number | null)[] {
  const tiers = tiersOf(ranks);
  if (side === other || !tiers.some((tier) => tier.includes(other))) return [...ranks];
  const joined = without(tiers, side).map((tier) => (tier.includes(other) ? [...tier, side] : tier));
  return ranksOf(joined, ranks.length);
}

/** Ties `side` with the place above it, or takes it out of the tie it is in, to a place of its own just below. */
export function toggleTie(ranks: Ranks, side: number): (number | null)[] {
  const tiers = tiersOf(ranks);
  const at = tiers.findIndex((tier) => tier.includes(side));
  if (at !== -1 && (tiers[at]?.length ?? 0) > 1) return placeAt(ranks, side, at + 1);
  const above = tiers[at === -1 ? tiers.length - 1 : at - 1]?.[0];
  return above === undefined ? [...ranks] : tieWith(ranks, side, above);
}

/** One step: out of a tie first, then past the neighbouring place. What has no place yet gets the last. */
export function moveBy(ranks: Ranks, side: number, step: -1 | 1): (number | null)[] {
  const tiers = tiersOf(ranks);
  const at = tiers.findIndex((tier) => tier.includes(side));
  if (at === -1) return placeAt(ranks, side, tiers.length);
  const isTied = (tiers[at]?.length ?? 0) > 1;
  if (isTied) return placeAt(ranks, side, step === -1 ? at : at + 1);
  return placeAt(ranks, side, at + step);
}

export function takeOut(ranks: Ranks, side: number): (number | null)[] {
  return ranksOf(without(tiersOf(ranks), side), ranks.length);
}

const without = (tiers: Tiers, side: number): Tiers =>
  tiers.map((tier) => tier.filter((other) => other !== side)).filter((tier) => tier.length > 0);

function ranksOf(tiers: Tiers, arity: number): (number | null)[] {
  return Array.from({ length: arity }, (_, side) => {
    const place = tiers.findIndex((tier) => tier.includes(side));
    return place === -1 ? null : place;
  });
}
