const LETTERS = 'ABCDEFGHI';

/** How a side is called: A is the first completion shown. */
export const sideLetter = (side: number): string => LETTERS[side] ?? '?';

/** The side that a letter names among the first `arity`; undefined when it names none. */
export function sideOfLetter(letter: string, arity: number): number | undefined {
  const side = letter.length === 1 ? LETTERS.indexOf(letter.toUpperCase()) : -1;
  return side === -1 || side >= arity ? undefined : side;
}
