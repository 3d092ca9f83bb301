/** How the two sides of a pair are called and coloured. Blue and orange never mean right or wrong. */
export const SIDES = {
  0: {
    letter: 'A',
    line: 'border-t-side-a',
    badge: 'bg-side-a text-on-side-a',
    caption: 'text-side-a-strong',
    button: 'border-side-a-line bg-side-a-soft text-side-a-strong hover:border-side-a',
    chosen: 'aria-pressed:border-side-a aria-pressed:bg-side-a aria-pressed:text-on-side-a',
  },
  1: {
    letter: 'B',
    line: 'border-t-side-b',
    badge: 'bg-side-b text-on-side-b',
    caption: 'text-side-b-strong',
    button: 'border-side-b-line bg-side-b-soft text-side-b-strong hover:border-side-b',
    chosen: 'aria-pressed:border-side-b aria-pressed:bg-side-b aria-pressed:text-on-side-b',
  },
} as const;

export const sideOf = (side: number): 0 | 1 => (side === 0 ? 0 : 1);

/** From the third on, a letter tells them apart and no colour. */
const NEUTRAL = { line: 'border-t-line-strong', badge: 'border border-line-strong bg-surface text-ink' };

/** The letter a completion is called by, A to I, and how its card is coloured. */
export function sideLook(side: number): { letter: string; line: string; badge: string } {
  return side === 0 || side === 1 ? SIDES[side] : { ...NEUTRAL, letter: 'ABCDEFGHI'.charAt(side) };
}
