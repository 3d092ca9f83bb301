export const FIRST_WINS = 0;
export const SECOND_WINS = 1;
export const TIE = 2;

/** Battles as columns of numbers: battle `b` was between models `first[b]` and `second[b]`, two different ones. */
export interface Battles {
  models: number;
  first: Int32Array;
  second: Int32Array;
  /** `FIRST_WINS`, `SECOND_WINS` or `TIE`. */
  outcome: Uint8Array;
}

/** Battles counted by pair, `first[p] < second[p]`, each pair once. Fitting costs by pairs, however many battles there are. */
export interface PairCounts {
  models: number;
  first: Int32Array;
  second: Int32Array;
  /** Three numbers a pair: first wins, second wins, ties. */
  count: Float64Array;
}

/** @returns the counts, and for each battle its place in `count` */
export function countPairs(battles: Battles): { counts: PairCounts; cellOf: Int32Array } {
  const numbers = new Map<number, number>();
  const [first, second, count]: number[][] = [[], [], []];
  const cellOf = new Int32Array(battles.outcome.length);
  for (let battle = 0; battle < cellOf.length; battle += 1) {
    const [a, b] = [battles.first[battle] ?? 0, battles.second[battle] ?? 0];
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * battles.models + high;
    let pair = numbers.get(key);
    if (pair === undefined) {
      pair = numbers.size;
      numbers.set(key, pair);
      first?.push(low);
      second?.push(high);
      count?.push(0, 0, 0);
    }
    const said = battles.outcome[battle] ?? TIE;
    const cell = 3 * pair + (said === TIE || a < b ? said : FIRST_WINS + SECOND_WINS - said);
    cellOf[battle] = cell;
    if (count) count[cell] = (count[cell] ?? 0) + 1;
  }
  return {
    counts: {
      models: battles.models,
      first: Int32Array.from(first ?? []),
      second: Int32Array.from(second ?? []),
      count: Float64Array.from(count ?? []),
    },
    cellOf,
  };
}
