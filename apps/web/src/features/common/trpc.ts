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

/** Whether somebody answered that the request is at fault, but not our server: a proxy that finds it too long, say. */
export function isRefusedOnTheWay(error: unknown): boolean {
  if (!(error instanceof TRPCClientError) || errorCode(error) !== undefined) return false;
  const { response } = error.meta ?? {};
  return response instanceof Response && response.status >= 400 && response.status < 500;
}

/** Our code of a refused call; undefined when the server was not reached or did not answer as itself. */
export function errorCode(error: unknown): ErrorCode | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  return (error as TRPCClientError<AppRouter>).data?.appCode;
}
