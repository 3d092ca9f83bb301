const STEPS = [1, 2, 2.5, 5, 10];

/**
 * The smallest round step (1, 2, 2.5 or 5 times a power of ten) that needs at most `count` intervals; `whole` for things
 * that are counted.
 */
export function niceStep(span: number, count: number, whole = false): number {
  const rough = Math.max(span / Math.max(1, count), whole ? 1 : 0);
  const power = 10 ** Math.floor(Math.log10(rough));
  const fits = (step: number) => step >= rough * (1 - 1e-9) && (!whole || Number.isInteger(step));
  return STEPS.map((step) => step * power).find(fits) ?? 10 * power;
}

/** Rounds away what binary floating point adds to multiples of a step. */
const tidy = (value: number) => Number(value.toPrecision(12)) + 0;

/** Round numbers that lie within `[low, high]`, about `count` of them. */
export function niceTicks(low: number, high: number, count = 5, whole = false): number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  if (low === high) return [low];
  const step = niceStep(high - low, count, whole);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
}

/** `[low, high]` widened to round numbers, and to something where the two are the same. */
export function niceDomain(low: number, high: number, count = 5): [number, number] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  if (low === high)
    return low === 0 ? [0, 1] : niceDomain(low - Math.abs(low) / 2, high + Math.abs(high) / 2, count);
  const step = niceStep(high - low, count);
  return [tidy(Math.floor(low / step + 1e-9) * step), tidy(Math.ceil(high / step - 1e-9) * step)];
}
