/** Newton's method found no maximum; where one exists, the counts are too uneven for double precision. */
export class NotSettledError extends Error {
  override name = 'NotSettledError';

  constructor() {
    super('The ratings do not settle: wins and losses are too uneven to be rated.');
  }
}
