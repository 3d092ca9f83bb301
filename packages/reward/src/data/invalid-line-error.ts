/** A line of an input file that cannot be used. Reading stops there: lines are never dropped in silence. */
export class InvalidLineError extends Error {
  override name = 'InvalidLineError';

  /**
   * @param line counted from 1
   * @param reason what is wrong, as a phrase without a full stop
   */
  constructor(
    readonly path: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${path}, line ${line}: ${reason}.`);
  }
}
