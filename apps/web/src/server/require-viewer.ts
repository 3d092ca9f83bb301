import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Viewer } from '@touchstone/core/session/viewer';
import { requestViewer } from './request-viewer';

/** Who looks at this page; null when nobody is signed in. Looked up once a request. */
export const currentViewer = cache(async (): Promise<Viewer | null> =>
  requestViewer(new Headers(await headers()), new Date()),
);

/** Who looks at this page; everybody else is sent to sign in and comes back to `returnTo`. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?to=${encodeURIComponent(returnTo)}`);
  return viewer;
}
