import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { createSession } from '../session/create-session';
import { resolveViewer } from '../session/resolve-viewer';
import { signInWithPassword } from '../session/sign-in-with-password';
import { createApiToken } from '../token/create-api-token';
import { changeAccount } from './change-account';
import { createUser } from './create-user';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const NOW = new Date('2026-11-01T12:00:00Z');
const OLD = 'correct horse battery';
const NEW = 'another long password';
let number = 0;

async function newUser() {
  number += 1;
  const email = `person${String(number)}@example.org`;
  return { email, userId: await createUser(test.db, { name: 'Person', email, password: OLD }, NOW) };
}

/** Two sessions and a token of one user, and which of them are still let in. */
async function newAccess(userId: string) {
  const own = (await createSession(test.db, { userId, now: NOW })).token;
  const other = (await createSession(test.db, { userId, now: NOW })).token;
  const token = (await createApiToken(test.db, { userId, name: 'ci', days: 1, now: NOW })).token;
  const sessionId = (await resolveViewer(test.db, own, NOW))?.sessionId ?? null;
  const letIn = async () => ({
    own: (await resolveViewer(test.db, own, NOW)) !== null,
    other: (await resolveViewer(test.db, other, NOW)) !== null,
    token: (await resolveViewer(test.db, token, NOW)) !== null,
  });
  return { sessionId, letIn };
}

describe('a new password', () => {
  it("ends the account's other sessions and its tokens, and nobody else's", async () => {
    const { userId, email } = await newUser();
    const mine = await newAccess(userId);
    const theirs = await newAccess((await newUser()).userId);
    await changeAccount(test.db, {
      userId,
      password: NEW,
      currentPassword: OLD,
      keepSessionId: mine.sessionId,
      now: NOW,
    });
    expect(await mine.letIn()).toEqual({ own: true, other: false, token: false });
    expect(await theirs.letIn()).toEqual({ own: true, other: true, token: true });
    const signIn = (password: string) => signInWithPassword(test.db, { email, password, now: NOW });
    await expect(signIn(OLD)).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
    await expect(signIn(NEW)).resolves.toBeDefined();
  });

  it('set by a token ends every session and that token too', async () => {
    const { userId } = await newUser();
    const { letIn } = await newAccess(userId);
    await changeAccount(test.db, {
      userId,
      password: NEW,
      currentPassword: OLD,
      keepSessionId: null,
      now: NOW,
    });
    expect(await letIn()).toEqual({ own: false, other: false, token: false });
  });

  it('is refused without the current one, and then ends and changes nothing', async () => {
    const { userId } = await newUser();
    const { letIn, sessionId } = await newAccess(userId);
    for (const wrong of [{}, { currentPassword: 'not the one' }]) {
      await expect(
        changeAccount(test.db, {
          userId,
          name: 'Other',
          password: NEW,
          keepSessionId: sessionId,
          now: NOW,
          ...wrong,
        }),
      ).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
    }
    expect(await letIn()).toEqual({ own: true, other: true, token: true });
    expect(await test.db.person.findUniqueOrThrow({ where: { userId } })).toMatchObject({ name: 'Person' });
  });

  it('is set once when it is changed five times at once', async () => {
    const { userId } = await newUser();
    const change = () => changeAccount(test.db, { userId, password: NEW, currentPassword: OLD, now: NOW });
    const changes = await Promise.allSettled(Array.from({ length: 5 }, change));
    expect(changes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const refused of changes.filter((one) => one.status === 'rejected'))
      expect((refused.reason as { code: string }).code).toMatch(/^(CONFLICT|WRONG_CREDENTIALS)$/);
  });

  it('is refused after ten wrong current ones, even with the right one, while signing in goes on', async () => {
    const { userId, email } = await newUser();
    const change = (currentPassword: string) =>
      changeAccount(test.db, { userId, password: NEW, currentPassword, now: NOW });
    const guesses = await Promise.allSettled(Array.from({ length: 20 }, () => change('not the one')));
    const codes = guesses.map((guess) =>
      guess.status === 'rejected' ? (guess.reason as { code: string }).code : 'changed',
    );
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(10);
    expect(codes.filter((code) => code === 'TOO_MANY')).toHaveLength(10);
    await expect(change(OLD)).rejects.toMatchObject({ code: 'TOO_MANY' });
    await expect(signInWithPassword(test.db, { email, password: OLD, now: NOW })).resolves.toBeDefined();
  });
});

describe('a new name or e-mail', () => {
  it('ends nothing, and an address of another account is refused', async () => {
    const { userId } = await newUser();
    const taken = await newUser();
    const { letIn } = await newAccess(userId);
    await changeAccount(test.db, { userId, name: ' Ada ', email: 'Ada@Example.org', now: NOW });
    await expect(changeAccount(test.db, { userId, email: taken.email, now: NOW })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await letIn()).toEqual({ own: true, other: true, token: true });
    expect(await test.db.person.findUniqueOrThrow({ where: { userId } })).toMatchObject({
      name: 'Ada',
      email: 'ada@example.org',
    });
  });
});
