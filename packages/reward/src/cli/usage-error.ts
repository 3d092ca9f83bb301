/** Something the person at the command line can put right: the message is shown as it is, without a stack trace. */
export class UsageError extends Error {
  override name = 'UsageError';
}
