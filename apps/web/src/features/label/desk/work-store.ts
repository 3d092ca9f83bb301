import { deskDatabase, rowsOf, type StoredWork } from './desk-database';

export type WorkAtHand = Pick<StoredWork, 'project' | 'assignments'>;

/** Work at hand, kept so that a reload without a network brings the same comparisons back. */
export interface WorkStore {
  read(): Promise<WorkAtHand | undefined>;
  write(work: WorkAtHand): Promise<void>;
}

export function openWorkStore(userId: string, projectId: string): WorkStore {
  return {
    read: async () => (await deskDatabase()).get('work', [userId, projectId]),
    async write(work) {
      await (await deskDatabase()).put('work', { userId, projectId, ...work });
    },
  };
}

/** Lets go of a user's work in every project: whoever signs out takes nothing to read away from this computer. */
export async function forgetWork(userId: string): Promise<void> {
  await (await deskDatabase()).delete('work', rowsOf(userId));
}
