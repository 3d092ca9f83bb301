export const REPLICATIONS = 1000;
const NOMINAL = 0.95;
/** The 99.95 % point of the standard normal distribution. */
const NORMAL_999 = 3.290526731491894;

/** Where the covered share of sound 95 % intervals lies in 99.9 of 100 benches. */
export const BAND = [NOMINAL - half(), NOMINAL + half()] as const;

function half(): number {
  return NORMAL_999 * Math.sqrt((NOMINAL * (1 - NOMINAL)) / REPLICATIONS);
}
