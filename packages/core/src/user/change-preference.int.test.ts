import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { changePreference } from './change-preference';
import { createUser } from './create-user';
import { readPreference } from './read-preference';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const NOW = new Date('2026-11-01T12:00:00Z');
let number = 0;

async function newUser(): Promise<string> {
  number += 1;
  const email = `reader${String(number)}@example.org`;
  return createUser(test.db, { name: 'Reader', email, password: 'correct horse battery' }, NOW);
}

describe('preferences', () => {
  it('are empty until the user says something, and nobody else sees a change', async () => {
    const [userId, other] = [await newUser(), await newUser()];
    expect(await readPreference(test.db, userId)).toEqual({});
    const change = { locale: 'zh', desk: { layout: 'stacked' } } as const;
    expect(await changePreference(test.db, { userId, change, now: NOW })).toEqual(change);
    expect(await readPreference(test.db, userId)).toEqual(change);
    expect(await readPreference(test.db, other)).toEqual({});
  });

  it('keep every one of twenty changes sent at once', async () => {
    const userId = await newUser();
    const keys = Array.from({ length: 20 }, (_, at) => `command${String(at)}`);
    await Promise.all(
      keys.map((key) =>
        changePreference(test.db, { userId, change: { desk: { keys: { [key]: 'x' } } }, now: NOW }),
      ),
    );
    expect(Object.keys((await readPreference(test.db, userId)).desk?.keys ?? {}).sort()).toEqual(keys.sort());
  });

  it('do not grow without end, and what is refused changes nothing', async () => {
    const userId = await newUser();
    const keys = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`command${String(at)}`, 'x']));
    await expect(
      changePreference(test.db, { userId, change: { desk: { keys } }, now: NOW }),
    ).rejects.toMatchObject({ code: 'INVALID' });
    expect(await readPreference(test.db, userId)).toEqual({});
  });

  it('that an earlier version stored and this one cannot read count as unsaid', async () => {
    const userId = await newUser();
    await test.db.userPreference.create({ data: { userId, data: { locale: 'xx' }, updatedAt: NOW } });
    expect(await readPreference(test.db, userId)).toEqual({});
  });
});
