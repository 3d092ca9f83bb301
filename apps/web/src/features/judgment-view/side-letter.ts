/** Side 0 is A. */
export const sideLetter = (side: number): string => String.fromCharCode(65 + side);

/** The letters place by place, those that share one beside each other: `['A', 'B = C']`. */
export function rankedSides(ranks: readonly number[]): string[] {
  const places = [...new Set(ranks)].sort((a, b) => a - b);
  return places.map((place) =>
    ranks.flatMap((rank, side) => (rank === place ? [sideLetter(side)] : [])).join(' = '),
  );
}
