/**
 * Runs `work` while no other tab of this user sends. Where there are no Web Locks (a plain-http address) it just runs:
 * a judgment sent by two tabs is still stored once, because both use its id.
 */
export async function exclusively(userId: string, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(`touchstone-outbox-${userId}`, work);
  else await work();
}
