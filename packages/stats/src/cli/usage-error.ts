/** The arguments of a command are wrong. The message is one sentence for whoever typed them. */
export class UsageError extends Error {
  override name = 'UsageError';
}
