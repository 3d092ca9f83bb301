import { NORMAL_95, type Interval } from '../interval/interval';
import type { PairTable } from './pair-table';

/**
 * Cohen's kappa of two raters (Cohen 1960), in [-1, 1]: agreement above what their own shares of labels would give, over the
 * most that could be above it. Linear in the cells that are not empty. Null without a shared item, or when both always said
 * the same one label: nothing is left to agree above chance.
 */
export function cohenKappa(table: PairTable): number | null {
  const known = parts(table);
  return known && known.expected < 1 ? (known.observed - known.expected) / (1 - known.expected) : null;
}

/**
 * The closed-form 95 % interval of kappa over items drawn at random (Fleiss, Cohen & Everitt 1969), cut to [-1, 1]. It needs
 * some fifty items and both agreement and disagreement among them; the bootstrap is the safer one.
 */
export function cohenKappaInterval(table: PairTable): Interval | null {
  const known = parts(table);
  if (!known || known.expected === 1) return null;
  const { observed, expected, total, first, second } = known;
  const kappa = (observed - expected) / (1 - expected);
  let [agreeing, differing] = [0, 0];
  for (let cell = 0; cell < table.count.length; cell += 1) {
    const share = (table.count[cell] ?? 0) / total;
    const [a, b] = [table.first[cell] ?? 0, table.second[cell] ?? 0];
    if (a === b) agreeing += share * (1 - ((first.get(a) ?? 0) + (second.get(a) ?? 0)) * (1 - kappa)) ** 2;
    else differing += share * ((second.get(a) ?? 0) + (first.get(b) ?? 0)) ** 2;
  }
  const centre = (kappa - expected * (1 - kappa)) ** 2;
  const variance = (agreeing + (1 - kappa) ** 2 * differing - centre) / (total * (1 - expected) ** 2);
  const half = NORMAL_95 * Math.sqrt(Math.max(0, variance));
  return [Math.max(-1, kappa - half), Math.min(1, kappa + half)];
}

/** Observed and expected agreement, and the shares of labels of both raters. */
function parts({ first, second, count }: PairTable) {
  const total = count.reduce((sum, cell) => sum + cell, 0);
  if (total === 0) return null;
  const shares = [new Map<number, number>(), new Map<number, number>()] as const;
  let observed = 0;
  for (let cell = 0; cell < count.length; cell += 1) {
    const share = (count[cell] ?? 0) / total;
    const [a, b] = [first[cell] ?? 0, second[cell] ?? 0];
    shares[0].set(a, (shares[0].get(a) ?? 0) + share);
    shares[1].set(b, (shares[1].get(b) ?? 0) + share);
    if (a === b) observed += share;
  }
  let expected = 0;
  for (const [label, share] of shares[0]) expected += share * (shares[1].get(label) ?? 0);
  const onlyOne = count.filter((cell) => cell > 0).length === 1 && observed > 0;
  return { observed, expected: onlyOne ? 1 : expected, total, first: shares[0], second: shares[1] };
}
