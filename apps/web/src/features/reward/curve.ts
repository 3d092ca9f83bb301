import type { LineSeries } from '@touchstone/ui/line-chart';
import type { PointView } from './points-query';

type Measure = 'loss' | 'trainAccuracy' | 'heldOutLoss' | 'heldOutAccuracy';

/** One line of a chart; no line at all where nothing was measured. */
export function curve(
  points: readonly PointView[],
  measure: Measure,
  look: Pick<LineSeries, 'id' | 'label' | 'tone'>,
): LineSeries[] {
  if (points.every((point) => point[measure] === null)) return [];
  return [{ ...look, points: points.map((point) => ({ x: point.iteration, y: point[measure] })) }];
}
