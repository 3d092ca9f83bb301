/** A row that is valid JSON but not a row of the kind asked for. The message says what is wrong with it. */
export class RowError extends Error {
  override name = 'RowError';
}
