import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry } from './outbox-entry';

/** Where entries lie until they are answered. A store belongs to one user and shows nothing of another's. */
export interface OutboxStore {
  /**
   * Resolves when the entry is on disk, behind those before it. Once the store has been read, the entry is handed over
   * within the call: the page may be closed right after it.
   */
  add(entry: OutboxEntry): Promise<void>;
  /** This user's entries of every project, oldest first. */
  list(): Promise<OutboxEntry[]>;
  refuse(clientId: string, refusal: NonNullable<OutboxEntry['refusal']>): Promise<void>;
  remove(clientId: string): Promise<void>;
}

interface Schema extends DBSchema {
  entries: {
    key: number;
    value: OutboxEntry;
    indexes: { owner: [string, string]; clientId: string };
  };
}

const NAME = 'touchstone-outbox';
/** Written through to the disk, not only to the operating system, before the promise resolves. */
const STRICT = { durability: 'strict' } as const;

/** The store in this browser: IndexedDB, numbered in the order written, found by user and project. */
export function openOutboxStore(userId: string): OutboxStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  let open: IDBPDatabase<Schema> | undefined;
  // A failed or closed connection is opened anew by the next call.
  const forget = () => (opened = open = undefined);
  const database = () =>
    (opened ??= openDB<Schema>(NAME, 1, {
      upgrade(db) {
        const entries = db.createObjectStore('entries', { autoIncrement: true });
        entries.createIndex('owner', ['userId', 'projectId']);
        entries.createIndex('clientId', 'clientId', { unique: true });
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then(
      (db) => (open = db),
      (error: unknown) => {
        forget();
        throw error;
      },
    ));

  return {
    async add(entry) {
      if (entry.userId !== userId) throw new Error('This outbox belongs to another user.');
      // No wait where none is needed, and the commit right behind the entry: both leave this process at once.
      const tx = (open ?? (await database())).transaction('entries', 'readwrite', STRICT);
      const added = tx.store.add(entry);
      tx.commit();
      await Promise.all([added, tx.done]);
    },
    async list() {
      const mine = IDBKeyRange.bound([userId], [userId, []]);
      const index = (await database()).transaction('entries').store.index('owner');
      const found: { key: number; entry: OutboxEntry }[] = [];
      for await (const { primaryKey, value } of index.iterate(mine)) {
        found.push({ key: primaryKey, entry: value });
      }
      return found.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
    },
    async refuse(clientId, refusal) {
      const tx = (await database()).transaction('entries', 'readwrite', STRICT);
      const cursor = await tx.store.index('clientId').openCursor(clientId);
      if (cursor?.value.userId === userId) await cursor.update({ ...cursor.value, refusal });
      await tx.done;
    },
    async remove(clientId) {
      const tx = (await database()).transaction('entries', 'readwrite');
      const cursor = await tx.store.index('clientId').openCursor(clientId);
      if (cursor?.value.userId === userId) await cursor.delete();
      await tx.done;
    },
  };
}
