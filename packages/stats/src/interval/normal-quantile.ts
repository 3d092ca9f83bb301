const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const B = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
/** Where the rational approximation of the tails takes over. */
const TAIL = 0.02425;

/**
 * The point of the standard normal distribution with this chance below it, for a chance in (0, 1), to a relative error of 1.2e-9
 * (Acklam's rational approximations).
 */
export function normalQuantile(chance: number): number {
  if (chance > 0.5) return -normalQuantile(1 - chance);
  if (chance < TAIL) {
    const q = Math.sqrt(-2 * Math.log(chance));
    return polynomial(C, q) / polynomial(D, q);
  }
  const q = chance - 0.5;
  return (q * polynomial(A, q * q)) / polynomial(B, q * q);
}

/** Coefficients of the highest power first. */
const polynomial = (coefficients: readonly number[], x: number) =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
