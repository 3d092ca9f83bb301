/**
 * Thrown when a whole file can't be read or a row can't be written. A single bad row of a file being read is never
 * thrown: it is yielded as a refusal and the rest goes on.
 *
 * `reason` is short, plain English, fit to be shown: what is wrong, in the words of the person who owns the file.
 */
export class FormatError extends Error {
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'FormatError';
    this.reason = reason;
  }
}
