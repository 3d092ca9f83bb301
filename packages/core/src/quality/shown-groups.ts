import { LEAST_GROUP } from '@touchstone/domain/quality/attribute-groups';

/**
 * Which groups of a whole may be shown, by their sizes. None below `LEAST_GROUP`; and since the whole is known, what is held back
 * must be as many together, or it could be had by subtraction: the smallest of the others are held back until it is. A group
 * that is the whole tells everybody's answer, and is not shown either.
 */
export function shownGroups<Key>(sizes: ReadonlyMap<Key, number>): Set<Key> {
  const bySize = [...sizes].sort(([, a], [, b]) => a - b);
  const whole = bySize.reduce((sum, [, size]) => sum + size, 0);
  let heldBack = 0;
  const shown = bySize.filter(([, size]) => {
    const isShown = size >= LEAST_GROUP && size < whole && (heldBack === 0 || heldBack >= LEAST_GROUP);
    if (!isShown) heldBack += size;
    return isShown;
  });
  return new Set(shown.map(([key]) => key));
}
