import 'server-only';
import { cache } from 'react';
import { readPreference } from '@touchstone/core/user/read-preference';
import type { PreferenceOwner } from '@/features/account/preference-context';
import { currentViewer } from '@/server/require-viewer';
import { services } from '@/server/services';

/** Who looks at this page and what they prefer, read once a request; null when nobody is signed in. */
export const loadPreferenceOwner = cache(async (): Promise<PreferenceOwner | null> => {
  const viewer = await currentViewer();
  if (!viewer) return null;
  return { userId: viewer.userId, preference: await readPreference(services().db, viewer.userId) };
});
