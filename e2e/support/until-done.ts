import { expect } from '@playwright/test';
import type { HttpSession } from './http-session';

/** Polls long work until its first row says it is done. */
export async function untilDone<T extends { state: string }>(load: () => Promise<T[]>): Promise<T[]> {
  await expect.poll(async () => (await load())[0]?.state, { timeout: 60_000 }).toBe('done');
  return load();
}

/** Freezes a snapshot. @returns its id */
export async function freeze(owner: HttpSession, projectId: string, countImported: boolean): Promise<string> {
  const { snapshotId } = await owner.call<{ snapshotId: string }>('snapshot.create', {
    projectId,
    name: 'S',
    options: { countImported },
  });
  await untilDone(() => owner.call<{ state: string }[]>('snapshot.list', { projectId, snapshotId }, 'query'));
  return snapshotId;
}
