export interface Place {
  x: number;
  y: number;
}

const at = ({ x, y }: Place) => `${x.toFixed(2)},${y.toFixed(2)}`;

/** A path through the points; `null` breaks the line. */
export function linePath(points: readonly (Place | null)[]): string {
  let drawing = false;
  let path = '';
  for (const point of points) {
    if (point) path += `${drawing ? 'L' : 'M'}${at(point)}`;
    drawing = point !== null;
  }
  return path;
}

/** The closed area between two edges with as many points each. */
export function bandPath(upper: readonly Place[], lower: readonly Place[]): string {
  if (upper.length === 0) return '';
  return `M${[...upper, ...[...lower].reverse()].map(at).join('L')}Z`;
}
