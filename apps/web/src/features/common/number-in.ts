/** What was typed, as a number from `min` to `max`; undefined when it is none. Empty is none. */
export function numberIn(typed: string, min: number, max: number, whole = false): number | undefined {
  if (typed.trim() === '') return undefined;
  const value = Number(typed.replace(',', '.'));
  return Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value))
    ? value
    : undefined;
}
