/** Marks that open something, so many in a row that no person meant them: their cost grows with the square of it. */
const RUNS =
  /(?:[[(!][^\S\n]*){60}|(?:>[^\S\n]*){30}|(?:(?:[*_~`][^\S\n]?){1,3}[a-z]?[^\S\n]?){400}|(?:[-+*][ \t]){30}/i;
const MOST_DELIMITERS = 6_000;

/** Whether a text has more Markdown in it than can be read: shown plain, it can't hold up the desk. */
export function isTooTangled(text: string): boolean {
  if (text.length < 60) return false;
  return RUNS.test(text) || (text.match(/[*_~[\]`$]/g)?.length ?? 0) > MOST_DELIMITERS;
}
