import { digitOf } from '../keys/digits';
import type { AnswerKeys, KeyPlace } from './answer-keys';
import { ranksIn, setRanks } from './draft-changes';
import { changed } from './effect';
import { sideLetter } from './side-letter';
import * as tiers from './tiers';

type Ranks = (number | null)[];

/** A letter picks an answer up, wherever one is; the other keys move what is in hand. */
export function rankingKeys(arity: number, canTie: boolean): AnswerKeys[] {
  const sides = Array.from({ length: arity }, (_, side) => side);
  return [
    {
      does: 'hold',
      keys: sides.map(sideLetter),
      effect: (side, { held }) => ({ kind: 'hold', side: side === held ? undefined : side }),
    },
    { does: 'place', keys: sides.map(digitOf), effect: (at, place) => moved(place, tiers.placeAt, at) },
    { does: 'earlier', keys: ['ArrowLeft', 'ArrowUp'], effect: (_, place) => moved(place, tiers.moveBy, -1) },
    { does: 'later', keys: ['ArrowRight', 'ArrowDown'], effect: (_, place) => moved(place, tiers.moveBy, 1) },
    ...(canTie
      ? [
          {
            does: 'tie',
            keys: ['='],
            effect: (_, place) => moved(place, tiers.toggleTie),
          } satisfies AnswerKeys,
        ]
      : []),
    { does: 'takeOut', keys: ['Backspace'], effect: (_, place) => moved(place, tiers.takeOut) },
    {
      does: 'putDown',
      keys: ['Esc'],
      effect: (_, place) => (isInHand(place) ? { kind: 'hold', side: undefined } : undefined),
    },
  ];
}

const isInHand = ({ held, stop }: KeyPlace) => held !== undefined && stop.question === 'outcome';

function moved<Rest extends unknown[]>(
  place: KeyPlace,
  move: (ranks: Ranks, side: number, ...rest: Rest) => Ranks,
  ...rest: Rest
) {
  const { draft, arity, held } = place;
  if (held === undefined || !isInHand(place)) return undefined;
  return changed(setRanks(draft, move(ranksIn(draft, arity), held, ...rest)));
}
