import { placeAt, takeOut, tieWith, tiersOf } from './tiers';

/** Where a completion of a ranking may be dropped: before a place (or behind all), onto a place, or back onto the tray. */
export type Target = { kind: 'gap' | 'place'; at: number } | { kind: 'tray' };

/** The ranks after `side` was dropped on `target`, which counts places as they were while it was dragged. */
export function dropped(ranks: readonly (number | null)[], side: number, target: Target): (number | null)[] {
  const tiers = tiersOf(ranks);
  switch (target.kind) {
    case 'tray':
      return takeOut(ranks, side);
    case 'place': {
      const other = tiers[target.at]?.find((held) => held !== side);
      return other === undefined ? [...ranks] : tieWith(ranks, side, other);
    }
    case 'gap': {
      // A place that it leaves empty closes, and all behind it move up.
      const from = tiers.findIndex((tier) => tier.length === 1 && tier[0] === side);
      return placeAt(ranks, side, from !== -1 && from < target.at ? target.at - 1 : target.at);
    }
  }
}

export const targetId = (target: Target): string =>
  target.kind === 'tray' ? 'tray' : `${target.kind}-${target.at}`;
