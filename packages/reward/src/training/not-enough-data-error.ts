/** Thrown when there are too few pairs or prompt groups to fit or to evaluate anything. The message says how many. */
export class NotEnoughDataError extends Error {
  override name = 'NotEnoughDataError';
}

const MIN_PAIRS = 10;
const MIN_GROUPS = 2;

/**
 * @param minGroups at least as many as the parts the data will be split into
 * @throws NotEnoughDataError
 */
export function requireEnoughData(groups: readonly string[], minGroups = MIN_GROUPS): void {
  const distinct = new Set(groups).size;
  if (groups.length < MIN_PAIRS) {
    throw new NotEnoughDataError(`At least ${MIN_PAIRS} pairs are needed here; there are ${groups.length}.`);
  }
  if (distinct < minGroups) {
    throw new NotEnoughDataError(
      `At least ${minGroups} prompt groups are needed here; there are ${distinct}.`,
    );
  }
}
