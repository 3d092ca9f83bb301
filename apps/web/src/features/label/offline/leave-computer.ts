import { forgetWork } from '../desk/work-store';
import { lastUser, noteUser } from './last-user';
import { forgetOffline } from './service-worker';

/**
 * For whoever signs out or was signed out: takes the comparisons at hand and the offline shell off this computer. What waits
 * to be sent, and half-made answers, stay under the user's id and are seen and sent only under it.
 */
export async function leaveComputer(): Promise<void> {
  const user = lastUser();
  noteUser(null);
  await Promise.allSettled([user && forgetWork(user.userId), forgetOffline()]);
}
