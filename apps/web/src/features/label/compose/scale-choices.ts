import type { DimensionAnswer } from '@touchstone/domain/judgment/answer';
import type { Dimension } from '@touchstone/domain/label/label-scheme';
import { DESK_COMMANDS, type DeskKeys } from '../keys/desk-commands';

export interface ScaleChoice<A> {
  key: string;
  answer: A;
}

/** What may be said about a dimension, as it lies on the screen: the scale from A to B, then what prefers neither. */
export function dimensionChoices(
  { steps, outcomes }: Dimension,
  keys: DeskKeys = DESK_COMMANDS,
): ScaleChoice<DimensionAnswer>[] {
  const scale = Array.from({ length: 2 * steps }, (_, place) => ({
    key: String(place + 1),
    answer: {
      outcome: 'prefer' as const,
      side: place < steps ? 0 : 1,
      strength: place < steps ? steps - place : place - steps + 1,
    },
  }));
  return [
    ...scale.slice(0, steps),
    ...(outcomes.tie ? [{ key: keys.tie, answer: { outcome: 'tie' as const } }] : []),
    ...scale.slice(steps),
    ...(outcomes.cannot_judge
      ? [{ key: keys.cannot_judge, answer: { outcome: 'cannot_judge' as const } }]
      : []),
  ];
}
