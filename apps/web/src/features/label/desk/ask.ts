import type { Problem } from '@touchstone/domain/error/problem';
import { errorCode, errorProblem, isRefusedOnTheWay } from '@/features/common/trpc';

/** Why a call got no good answer. Only `refused` is final; the others may go well later. */
export type Failure =
  | { kind: 'refused'; code: string; message: string; problem?: Problem | undefined }
  /** Nobody answered, or not our server (a proxy's page, say). */
  | { kind: 'unreachable' }
  /** The server, or something on the way to it, answered that it has an error of its own, or too much to do. What was sent may be stored. */
  | { kind: 'failing' }
  | { kind: 'signed_out' }
  /** Somebody else has signed in in this browser since the page was opened. */
  | { kind: 'other_user' };

export type Asked<T> = { kind: 'ok'; value: T } | Failure;

/** After this a call counts as not answered. Sending a judgment again is safe, so impatience costs nothing. */
const TIMEOUT_MS = 20_000;

/** Calls the server and sorts what can go wrong into what to do about it. Never throws. */
export async function ask<T>(call: (signal: AbortSignal) => Promise<T>): Promise<Asked<T>> {
  try {
    return { kind: 'ok', value: await call(AbortSignal.timeout(TIMEOUT_MS)) };
  } catch (error) {
    const code = errorCode(error);
    switch (code) {
      case undefined:
        return { kind: isRefusedOnTheWay(error) ? 'failing' : 'unreachable' };
      case 'UNAUTHENTICATED':
        return { kind: 'signed_out' };
      case 'INTERNAL':
      case 'TOO_MANY':
        return { kind: 'failing' };
      default:
        return {
          kind: 'refused',
          code,
          message: error instanceof Error ? error.message : '',
          problem: errorProblem(error),
        };
    }
  }
}
