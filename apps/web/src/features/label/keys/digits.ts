/** Ten keys in their order on the keyboard: the tenth of a list is on 0. */
export const DIGITS = '1234567890';

/** The key of a place in a list; none beyond the tenth. */
export const digitOf = (place: number): string => DIGITS[place] ?? '';
