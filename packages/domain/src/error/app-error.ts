import { problemSentence, type Problem } from './problem';

/**
 * Every way a use-case may refuse, with the HTTP status an adapter answers. The comment says when it is thrown and what
 * the caller should do.
 */
export const ERROR_STATUS = {
  /** Nobody is signed in, or the session ended. Sign in, then send again. */
  UNAUTHENTICATED: 401,
  /** E-mail or password is wrong; which of the two is not said. */
  WRONG_CREDENTIALS: 401,
  /** A member without the permission. Ask an admin of the project. */
  FORBIDDEN: 403,
  /** Does not exist, or is not yours to know about: strangers can't tell the two apart. */
  NOT_FOUND: 404,
  /** The same judgment id was sent with another body, or the row changed meanwhile. Reload. */
  CONFLICT: 409,
  /** The assignment already has a judgment; to change it send a revision that names the one it supersedes. */
  ALREADY_JUDGED: 409,
  /** The time in which an annotator may change this judgment is over (the project's `editHours`). It stands as it is. */
  EDIT_CLOSED: 409,
  /** An invite opened by somebody who is in the project already; it stays good for someone else. */
  ALREADY_MEMBER: 409,
  /** The one-time link was used, revoked or has expired. Ask for a new one. */
  LINK_SPENT: 410,
  /** Input that no scheme or schema allows. `message` says which part. */
  INVALID: 422,
  /** Too few rows for what was asked, for instance training on four pairs. */
  NOT_ENOUGH_DATA: 422,
  /** Too many attempts. Wait for the seconds named. */
  TOO_MANY: 429,
  /** A bug or an outage on our side. Send again: what was stored is found, not stored twice. */
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** What use-cases throw: a code for programs, a sentence for people, and where there is one the problem, to be said in any language. */
export class AppError extends Error {
  readonly problem: Problem | undefined;

  constructor(
    readonly code: ErrorCode,
    what: string | Problem,
    options?: ErrorOptions,
  ) {
    super(typeof what === 'string' ? what : problemSentence(what), options);
    this.name = 'AppError';
    this.problem = typeof what === 'string' ? undefined : what;
  }
}
