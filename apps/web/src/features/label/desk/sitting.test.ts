import { describe, expect, it } from 'vitest';
import { createSitting } from './sitting';

const MINUTE = 60_000;

/** A browser whose clock is set; pages of it share the store. */
function browserAt(start: string) {
  let now = new Date(start).getTime();
  const rows = new Map<string, string>();
  const storage = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
  };
  return {
    openPage: () =>
      createSitting(
        'key',
        () => storage,
        () => now,
      ),
    pass: (ms: number) => (now += ms),
    rows,
  };
}

describe('position in the sitting', () => {
  it('counts on across reloads and tabs', () => {
    const browser = browserAt('2026-05-04T10:00:00');
    const page = browser.openPage();
    expect([page.next(), page.next()]).toEqual([1, 2]);
    const reloaded = browser.openPage();
    expect([reloaded.next(), page.next(), reloaded.next()]).toEqual([3, 4, 5]);
  });

  it('starts over after half an hour without a sign of the person, not after half an hour of reading', () => {
    const browser = browserAt('2026-05-04T10:00:00');
    const page = browser.openPage();
    page.next();
    for (let i = 0; i < 40; i += 1) {
      browser.pass(MINUTE);
      page.touch();
    }
    expect(page.next()).toBe(2);
    browser.pass(31 * MINUTE);
    page.touch();
    expect(page.next()).toBe(1);
  });

  it('starts over where the only sign after a rest is the judgment itself', () => {
    const browser = browserAt('2026-05-04T10:00:00');
    const page = browser.openPage();
    page.next();
    browser.pass(31 * MINUTE);
    expect(page.next()).toBe(1);
  });

  it('goes on past midnight on the page it began on; a page opened the next day starts over', () => {
    const browser = browserAt('2026-05-04T23:55:00');
    const page = browser.openPage();
    page.next();
    browser.pass(10 * MINUTE);
    expect(page.next()).toBe(2);
    expect(browser.openPage().next()).toBe(1);
  });

  it('counts within the page where nothing can be stored', () => {
    const page = createSitting(
      'key',
      () => {
        throw new Error('not allowed');
      },
      () => 0,
    );
    expect([page.next(), page.next()]).toEqual([1, 2]);
  });
});
