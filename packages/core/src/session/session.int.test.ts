import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { createApiToken } from '../token/create-api-token';
import { createUser } from '../user/create-user';
import { setUserDisabled } from '../user/set-user-disabled';
import { createSession } from './create-session';
import { resolveViewer } from './resolve-viewer';
import { revokeAllSessions, revokeSession } from './revoke-session';
import { signInWithPassword } from './sign-in-with-password';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const NOW = new Date('2026-11-01T12:00:00Z');
const PASSWORD = 'correct horse battery';
let number = 0;

async function newUser() {
  number += 1;
  const email = `Person${String(number)}@Example.org`;
  return { email, userId: await createUser(test.db, { name: 'Person', email, password: PASSWORD }, NOW) };
}

describe('a session', () => {
  it('opens by e-mail in any case and password, and is only a secret whose hash is stored', async () => {
    const { email, userId } = await newUser();
    const { token } = await signInWithPassword(test.db, {
      email: email.toUpperCase(),
      password: PASSWORD,
      now: NOW,
    });
    expect(await resolveViewer(test.db, token, NOW)).toMatchObject({ userId, isOwner: false });
    const stored = JSON.stringify(await test.db.session.findMany({ where: { userId } }));
    expect(stored).not.toContain(token);
  });

  it('refuses a wrong password and an unknown e-mail in the same words, and any try after ten failures', async () => {
    const { email } = await newUser();
    const wrong = () => signInWithPassword(test.db, { email, password: 'wrong password', now: NOW });
    const unknown = signInWithPassword(test.db, {
      email: 'nobody@example.org',
      password: PASSWORD,
      now: NOW,
    });
    await expect(unknown).rejects.toThrow('E-mail or password is wrong.');
    await expect(wrong()).rejects.toThrow('E-mail or password is wrong.');
    for (let tries = 1; tries < 10; tries += 1)
      await expect(wrong()).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
    await expect(signInWithPassword(test.db, { email, password: PASSWORD, now: NOW })).rejects.toMatchObject({
      code: 'TOO_MANY',
    });
  });

  it('gives sixty guesses at once no more tries than ten', async () => {
    const { email } = await newUser();
    const guesses = await Promise.allSettled(
      Array.from({ length: 60 }, () =>
        signInWithPassword(test.db, { email, password: 'wrong password', now: NOW }),
      ),
    );
    const codes = guesses.map((guess) =>
      guess.status === 'rejected' ? (guess.reason as { code: string }).code : 'in',
    );
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(10);
    expect(codes.filter((code) => code === 'TOO_MANY')).toHaveLength(50);
  });

  it('ends when it is signed out, for a copied cookie too', async () => {
    const { userId } = await newUser();
    const { token } = await createSession(test.db, { userId, now: NOW });
    await revokeSession(test.db, token, NOW);
    expect(await resolveViewer(test.db, token, NOW)).toBeNull();
  });

  it('ends by its time', async () => {
    const { userId } = await newUser();
    const { token, expiresAt } = await createSession(test.db, { userId, now: NOW });
    expect(await resolveViewer(test.db, token, new Date(expiresAt.getTime() - 1))).not.toBeNull();
    expect(await resolveViewer(test.db, token, expiresAt)).toBeNull();
  });

  it('ends everywhere at once, API tokens included', async () => {
    const { userId } = await newUser();
    const secrets = [
      (await createSession(test.db, { userId, now: NOW })).token,
      (await createSession(test.db, { userId, now: NOW })).token,
      (await createApiToken(test.db, { userId, name: 'ci', days: 1, now: NOW })).token,
    ];
    for (const secret of secrets) expect(await resolveViewer(test.db, secret, NOW)).not.toBeNull();
    await revokeAllSessions(test.db, { userId, actorId: userId, now: NOW });
    for (const secret of secrets) expect(await resolveViewer(test.db, secret, NOW)).toBeNull();
  });

  it('is refused from the next request on when its user is disabled, and a token with it', async () => {
    const { userId } = await newUser();
    const admin = await newUser();
    const { token } = await createSession(test.db, { userId, now: NOW });
    const api = await createApiToken(test.db, { userId, name: 'ci', days: 1, now: NOW });
    await setUserDisabled(test.db, { userId, disabled: true, actorId: admin.userId, now: NOW });
    expect(await resolveViewer(test.db, token, NOW)).toBeNull();
    expect(await resolveViewer(test.db, api.token, NOW)).toBeNull();
    await setUserDisabled(test.db, { userId, disabled: false, actorId: admin.userId, now: NOW });
    expect(await resolveViewer(test.db, token, NOW)).toBeNull();
    expect(await resolveViewer(test.db, api.token, NOW)).toBeNull();
  });
});
