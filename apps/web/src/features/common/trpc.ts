'use client';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@touchstone/api/router';
import type { Problem } from '@touchstone/domain/error/problem';
import type { ErrorCode } from '@touchstone/domain/error/app-error';

/** The typed API. One request a call: a slow one never holds the others back. */
export const trpc = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc' })] });

/** What exactly was wrong with what was sent, where the server said so. */
export function errorProblem(error: unknown): Problem | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  return (error as TRPCClientError<AppRouter>).data?.problem;
}

/** Our code of a refused call; undefined when the server was not reached or did not answer as itself. */
export function errorCode(error: unknown): ErrorCode | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  return (error as TRPCClientError<AppRouter>).data?.appCode;
}
