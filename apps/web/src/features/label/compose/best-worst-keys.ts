import type { AnswerKeys } from './answer-keys';
import { extreme } from './effect';
import { sideLetter } from './side-letter';

/** A letter names the best, with Shift the worst. */
export function bestWorstKeys(arity: number): AnswerKeys[] {
  const letters = Array.from({ length: arity }, (_, side) => sideLetter(side));
  return [
    { does: 'best', keys: letters, effect: (side, { draft }) => extreme(draft, 'best', side) },
    {
      does: 'worst',
      keys: letters.map((letter) => `Shift+${letter}`),
      effect: (side, { draft }) => extreme(draft, 'worst', side),
    },
  ];
}
