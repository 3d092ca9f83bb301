/** Marks that open something, so many in a row that no person meant them. */
const RUNS = [/(?:[[(!][ \t]?){60}/, /(?:>[ \t]?){30}/, /(?:[-+*][ \t]){30}/];
/** Marks in all: what they cost grows with the square of their number. */
const MOST_MARKS = 6_000;
/** Lines that begin an item or a quotation: likewise. */
const MOST_ITEMS = 1_000;

/** Whether a text has more Markdown in it than can be read: shown plain, it can't hold up the desk. */
export function isTooTangled(text: string): boolean {
  return (
    RUNS.some((run) => run.test(text)) ||
    count(text, /[*_~[\]`$]/g) > MOST_MARKS ||
    count(text, /^[ \t]*(?:[-+*>]|\d{1,9}[.)])/gm) > MOST_ITEMS
  );
}

const count = (text: string, marks: RegExp) => text.match(marks)?.length ?? 0;
