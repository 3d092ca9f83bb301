const LETTERS = 'ABCDEFGHI';

/** How a side is called: A is the first completion shown. */
export const sideLetter = (side: number): string => LETTERS[side] ?? '?';
