import 'server-only';
import { cache } from 'react';
import { readPreference } from '@touchstone/core/user/read-preference';
import type { PreferenceOwner } from '@/features/account/preference-context';
import { currentViewer } from './require-viewer';
import { services } from './services';

/**
 * Who looks at this page and what they prefer, read once a request; null when nobody is signed in. Null as well when the
 * database does not answer: every page stands on this, the one that says so too.
 */
export const loadPreferenceOwner = cache(async (): Promise<PreferenceOwner | null> => {
  try {
    const viewer = await currentViewer();
    if (!viewer) return null;
    return { userId: viewer.userId, preference: await readPreference(services().db, viewer.userId) };
  } catch (error) {
    console.error('preferences:', error);
    return null;
  }
});
