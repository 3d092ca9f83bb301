import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { resolveViewer } from '../session/resolve-viewer';
import { changeAccount } from '../user/change-account';
import { ensureOwnerLink } from '../user/ensure-owner-link';
import { signInWithPassword } from '../session/sign-in-with-password';
import { createInvite } from './create-invite';
import { createSignInLink } from './create-sign-in-link';
import { readLink } from './read-link';
import { redeemLink } from './redeem-link';
import { revokeInvite } from './revoke-invite';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const NOW = new Date('2026-11-01T12:00:00Z');
const newUser = () => ({ name: 'New', email: `${newId()}@example.org`, password: 'correct horse battery' });

async function invite() {
  const { projectId } = await seedProject(test.db);
  return {
    projectId,
    ...(await createInvite(test.db, { projectId, role: 'annotator', actorId: newId(), now: NOW })),
  };
}

describe('a one-time link', () => {
  it('signs the first owner in once, is made anew until an owner has a password, and never after', async () => {
    const first = (await ensureOwnerLink(test.db, NOW)) ?? '';
    const second = (await ensureOwnerLink(test.db, NOW)) ?? '';
    await expect(redeemLink(test.db, { token: first, now: NOW })).rejects.toMatchObject({
      code: 'LINK_SPENT',
    });
    const { sessionToken } = await redeemLink(test.db, { token: second, now: NOW });
    const viewer = await resolveViewer(test.db, sessionToken, NOW);
    expect(viewer?.isOwner).toBe(true);
    await expect(redeemLink(test.db, { token: second, now: NOW })).rejects.toMatchObject({
      code: 'LINK_SPENT',
    });
    await changeAccount(test.db, {
      userId: viewer?.userId ?? '',
      email: 'owner@example.org',
      password: 'a long password',
      now: NOW,
    });
    expect(await ensureOwnerLink(test.db, NOW)).toBeNull();
  });

  it('lets somebody in who forgot the password, and ends that password and what it had opened', async () => {
    const person = newUser();
    const { token } = await invite();
    const before = await redeemLink(test.db, { token, as: { newUser: person }, now: NOW });
    const userId = (await resolveViewer(test.db, before.sessionToken, NOW))?.userId ?? '';
    const stale = await createSignInLink(test.db, { userId, actorId: newId(), now: NOW });
    const link = await createSignInLink(test.db, { userId, actorId: newId(), now: NOW });
    await expect(redeemLink(test.db, { token: stale.token, now: NOW })).rejects.toMatchObject({
      code: 'LINK_SPENT',
    });
    const after = await redeemLink(test.db, { token: link.token, now: NOW });
    expect((await resolveViewer(test.db, after.sessionToken, NOW))?.userId).toBe(userId);
    expect(await resolveViewer(test.db, before.sessionToken, NOW)).toBeNull();
    await expect(signInWithPassword(test.db, { ...person, now: NOW })).rejects.toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    await changeAccount(test.db, { userId, password: 'a new long password', now: NOW });
    await expect(
      signInWithPassword(test.db, { ...person, password: 'a new long password', now: NOW }),
    ).resolves.toBeDefined();
  });

  it('makes an account, a member and a rater in one go', async () => {
    const { token, projectId } = await invite();
    expect(await readLink(test.db, token, NOW)).toMatchObject({
      kind: 'invite',
      role: 'annotator',
      projectName: 'Seeded',
    });
    const { sessionToken } = await redeemLink(test.db, { token, as: { newUser: newUser() }, now: NOW });
    const viewer = await resolveViewer(test.db, sessionToken, NOW);
    const member = await test.db.member.findUniqueOrThrow({
      where: { projectId_userId: { projectId, userId: viewer?.userId ?? '' } },
    });
    expect(member.role).toBe('annotator');
    expect(await test.db.rater.count({ where: { projectId, userId: member.userId } })).toBe(1);
    expect(await readLink(test.db, token, NOW)).toBeNull();
  });

  it('lets one person in when it is opened ten times at once', async () => {
    const { token, projectId } = await invite();
    const before = await test.db.member.count({ where: { projectId } });
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, () => redeemLink(test.db, { token, as: { newUser: newUser() }, now: NOW })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await test.db.member.count({ where: { projectId } })).toBe(before + 1);
  });

  it('changes no role when a current member opens it, and stays good for someone else', async () => {
    const { token, projectId } = await invite();
    const admin = await redeemLink(test.db, {
      token: (await createInvite(test.db, { projectId, role: 'admin', actorId: newId(), now: NOW })).token,
      as: { newUser: newUser() },
      now: NOW,
    });
    const userId = (await resolveViewer(test.db, admin.sessionToken, NOW))?.userId ?? '';
    await expect(redeemLink(test.db, { token, as: { userId }, now: NOW })).rejects.toMatchObject({
      code: 'ALREADY_MEMBER',
    });
    const member = await test.db.member.findUniqueOrThrow({
      where: { projectId_userId: { projectId, userId } },
    });
    expect(member.role).toBe('admin');
    await expect(redeemLink(test.db, { token, as: { newUser: newUser() }, now: NOW })).resolves.toBeDefined();
  });

  it('is not used up by a try that fails', async () => {
    const { token } = await invite();
    await expect(
      redeemLink(test.db, { token, as: { newUser: { ...newUser(), password: 'short' } }, now: NOW }),
    ).rejects.toMatchObject({ code: 'INVALID' });
    await expect(redeemLink(test.db, { token, as: { newUser: newUser() }, now: NOW })).resolves.toBeDefined();
  });

  it('ends by its time, or when it is revoked, but only by its own project', async () => {
    const { token, expiresAt } = await invite();
    await expect(
      redeemLink(test.db, { token, as: { newUser: newUser() }, now: expiresAt }),
    ).rejects.toMatchObject({ code: 'LINK_SPENT' });
    const other = await invite();
    await expect(
      revokeInvite(test.db, { projectId: newId(), linkId: other.id, actorId: newId(), now: NOW }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await revokeInvite(test.db, { projectId: other.projectId, linkId: other.id, actorId: newId(), now: NOW });
    await expect(
      redeemLink(test.db, { token: other.token, as: { newUser: newUser() }, now: NOW }),
    ).rejects.toMatchObject({ code: 'LINK_SPENT' });
  });
});
