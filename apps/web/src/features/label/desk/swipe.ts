/** Where a swipe stands: which side it would choose, and whether letting go now would. */
export interface Swipe {
  side: 0 | 1;
  isFar: boolean;
}

/** Further than this it is a swipe, not a shaky tap. */
const BEGINS_PX = 16;
/** A share of the width after which letting go chooses. */
const FAR = 0.3;
const FAR_LEAST_PX = 88;

interface Point {
  x: number;
  y: number;
}

/**
 * Reads a finger's way from `from` to `to` over a surface of `width` pixels. Left is for the answer on the left (A), right
 * for B. Whatever begins upwards or downwards scrolls and never chooses.
 *
 * @returns undefined while it is no swipe
 */
export function readSwipe(from: Point, to: Point, width: number): Swipe | undefined {
  const across = to.x - from.x;
  const along = Math.abs(to.y - from.y);
  if (Math.abs(across) < BEGINS_PX || Math.abs(across) < 2 * along) return undefined;
  return { side: across < 0 ? 0 : 1, isFar: Math.abs(across) >= Math.max(FAR_LEAST_PX, width * FAR) };
}
