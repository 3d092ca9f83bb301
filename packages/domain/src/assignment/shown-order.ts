/**
 * The canonical ordinals in the order shown: the canonical order rotated by `rotation` places. A slot's rotation is
 * (side seed + slot) mod arity, so consecutive slots of a comparison show every completion in every place equally often.
 *
 * @example shownOrder(2, 1) // [1, 0]: canonical 1 is side A
 */
export function shownOrder(arity: number, rotation: number): number[] {
  return Array.from({ length: arity }, (_, place) => (place + rotation) % arity);
}
