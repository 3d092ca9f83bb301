import type { Page } from '@playwright/test';

export interface StoredRow {
  userId: string;
  kind?: string;
}

/** Rows of an object store of this origin, as any script on the page could read them. */
export function storedRows(page: Page, database: string, store: string): Promise<StoredRow[]> {
  return page.evaluate(
    ([name = '', from = '']) =>
      new Promise<StoredRow[]>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(new Error(`${name} could not be opened`));
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(from)) return done([]);
          const rows = db.transaction(from).objectStore(from).getAll();
          rows.onsuccess = () => {
            db.close();
            done(rows.result as StoredRow[]);
          };
        };
      }),
    [database, store],
  );
}

/** Everything that service workers keep for this origin: address and text. */
export function keptFiles(page: Page): Promise<{ path: string; text: string }[]> {
  return page.evaluate(async () => {
    const kept: { path: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        kept.push({ path: new URL(request.url).pathname, text: (await response?.text()) ?? '' });
      }
    }
    return kept;
  });
}
