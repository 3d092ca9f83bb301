import 'server-only';
import { notFound } from 'next/navigation';
import { TRPCError } from '@trpc/server';
import { createCaller } from '@touchstone/api/router';
import { services } from './services';
import { headers } from 'next/headers';
import { requestSecret } from './request-viewer';

/** The API as a page on the server calls it: same procedures, same rules, no HTTP. */
export async function serverCaller() {
  const secret = requestSecret(new Headers(await headers()));
  return createCaller({ ...services(), secret, now: new Date() });
}

/** Loads something for a page; what does not exist for this viewer, or may not be seen by them, is a 404. */
export async function orNotFound<T>(load: Promise<T>): Promise<T> {
  try {
    return await load;
  } catch (error) {
    if (
      error instanceof TRPCError &&
      (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN' || error.code === 'BAD_REQUEST')
    )
      notFound();
    throw error;
  }
}
