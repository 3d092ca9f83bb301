/** A shuffled copy of `items` (Fisher–Yates), every order equally likely under a uniform `random`. */
export function shuffle<T extends NonNullable<unknown>>(items: readonly T[], random: () => number): T[] {
  const shuffled: T[] = [];
  items.forEach((item, at) => {
    const place = Math.floor(random() * (at + 1));
    const displaced = shuffled[place];
    if (place < at && displaced !== undefined) shuffled.push(displaced);
    shuffled[place] = item;
  });
  return shuffled;
}
