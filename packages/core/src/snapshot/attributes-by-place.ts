import type { JudgmentAttributes } from '@touchstone/domain/judgment/judgment-attributes';

/**
 * What was said beside the outcome, by the places completions had on the screen instead of by canonical ordinal; a mark
 * has its note with it.
 *
 * @param order the ordinals in the order shown
 */
export function attributesByPlace(
  { dimensions, ratings, flags, spans, ...rest }: JudgmentAttributes,
  order: readonly number[],
  notes: readonly (string | null)[] | null,
): object {
  const byPlace = <T>(values: readonly T[]) => order.map((ordinal) => values[ordinal] ?? null);
  return {
    ...rest,
    ...(dimensions && {
      dimensions: mapValues(dimensions, ({ preferred, ...dimension }) => ({
        ...dimension,
        preferred: preferred === null ? null : order.indexOf(preferred),
      })),
    }),
    ...(ratings && { ratings: mapValues(ratings, byPlace) }),
    ...(flags && { flags: byPlace(flags) }),
    ...(spans && {
      spans: spans.map(({ completion, ...span }, at) => ({
        ...span,
        completion: order.indexOf(completion),
        note: notes?.[at] ?? null,
      })),
    }),
  };
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
