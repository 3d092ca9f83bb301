import { deskDatabase, rowsOf } from './desk-database';

/** A half-made answer, as the controls that make it understand it. */
export type Draft = object;

export interface StoredDraft {
  userId: string;
  projectId: string;
  assignmentId: string;
  draft: Draft;
}

/** Half-made answers of one user in one project. */
export interface DraftStore {
  list(): Promise<Map<string, Draft>>;
  put(assignmentId: string, draft: Draft): Promise<void>;
  drop(assignmentId: string): Promise<void>;
}

export function openDraftStore(userId: string, projectId: string): DraftStore {
  return {
    async list() {
      const rows = await (await deskDatabase()).getAll('drafts', rowsOf(userId));
      const ours = rows.filter((row) => row.projectId === projectId);
      return new Map(ours.map(({ assignmentId, draft }) => [assignmentId, draft]));
    },
    async put(assignmentId, draft) {
      await (await deskDatabase()).put('drafts', { userId, projectId, assignmentId, draft });
    },
    async drop(assignmentId) {
      await (await deskDatabase()).delete('drafts', [userId, assignmentId]);
    },
  };
}
