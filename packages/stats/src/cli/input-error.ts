/** A file cannot be used as it is. The message is one sentence that names the file and the line. */
export class InputError extends Error {
  override name = 'InputError';

  constructor(file: string, line: number, what: string, options?: ErrorOptions) {
    super(`${file}, line ${line}: ${what}.`, options);
  }
}
