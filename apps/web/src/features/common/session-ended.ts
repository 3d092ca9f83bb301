'use client';
import { errorCode } from './trpc';

/**
 * Sends to sign-in and back when a query finds the session over (signed out elsewhere, disabled). The label page keeps
 * unsent judgments and deals with it itself.
 */
export function leaveWhenSessionEnded(error: unknown): void {
  if (errorCode(error) !== 'UNAUTHENTICATED') return;
  const { pathname, search } = window.location;
  if (pathname.endsWith('/label') || pathname === '/sign-in') return;
  window.location.assign(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
}
