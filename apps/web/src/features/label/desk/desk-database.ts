import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Assignment, Project } from './desk-api';
import type { StoredDraft } from './draft-store';

/** A project's work as this user's browser last had it at hand. */
export interface StoredWork {
  userId: string;
  projectId: string;
  project: Project;
  assignments: readonly Assignment[];
}

interface Schema extends DBSchema {
  work: { key: [userId: string, projectId: string]; value: StoredWork };
  drafts: { key: [userId: string, assignmentId: string]; value: StoredDraft };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;
// A failed or closed connection is opened anew by the next call.
const forget = () => (opened = undefined);

/**
 * What the desk keeps in this browser beside the outbox: work at hand and half-made answers, every row under its user.
 * Losing it costs a look at the server or some typing, never a judgment: no strict durability.
 */
export function deskDatabase(): Promise<IDBPDatabase<Schema>> {
  return (opened ??= openDB<Schema>('touchstone-desk', 1, {
    upgrade(db) {
      db.createObjectStore('work', { keyPath: ['userId', 'projectId'] });
      db.createObjectStore('drafts', { keyPath: ['userId', 'assignmentId'] });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  }));
}

/** All rows of one user, and no one else's, in a store whose keys lead with the user. */
export const rowsOf = (userId: string): IDBKeyRange => IDBKeyRange.bound([userId], [userId, []]);
