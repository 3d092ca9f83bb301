import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localFileStorage } from '@touchstone/core/storage/local-file-storage';
import { openJobQueue } from '@touchstone/core/queue/job-queue';
import { createSession } from '@touchstone/core/session/create-session';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { AppError, type ErrorCode } from '@touchstone/domain/error/app-error';
import { DEFAULT_LABEL_SCHEME } from '@touchstone/domain/label/label-scheme';
import type { Role } from '@touchstone/domain/member/role';
import { appRouter, createCaller } from './router';

type Audience = 'anybody' | 'user' | 'owner' | Role[];

const EVERY_ROLE: Role[] = ['admin', 'researcher', 'reviewer', 'annotator'];
const id = newId();

/**
 * Who may call what: every procedure stands here once, and one that is missing fails the suite. A list of roles means a
 * project procedure: strangers must get NOT_FOUND, other members FORBIDDEN.
 */
const ACCESS: Record<string, { audience: Audience; input?: Record<string, unknown> }> = {
  'account.read': { audience: 'anybody' },
  'account.change': { audience: 'user', input: {} },
  'account.readPreference': { audience: 'user' },
  'account.changePreference': { audience: 'user', input: {} },
  'account.signOutEverywhere': { audience: 'user' },
  'adjudication.queue': { audience: ['admin', 'reviewer'], input: {} },
  'adjudication.open': { audience: ['admin', 'reviewer'], input: {} },
  'adjudication.decide': {
    audience: ['admin', 'reviewer'],
    input: {
      ...{ comparisonId: id, id, answer: { outcome: 'tie' }, activeMs: 1, schemeVersion: 1, reason: 'So.' },
      ...{ categories: [], feedback: [] },
    },
  },
  'adjudication.putBack': { audience: ['admin', 'reviewer'], input: { comparisonId: id } },
  'adjudication.withhold': { audience: ['admin', 'reviewer'], input: { comparisonId: id } },
  'adjudication.undo': { audience: ['admin', 'reviewer'], input: { adjudicationId: id } },
  'adjudication.request': { audience: ['admin', 'reviewer'], input: { comparisonId: id, id, reason: 'So.' } },
  'adjudication.requestAboutOwn': { audience: EVERY_ROLE, input: { assignmentId: id, id, reason: 'So.' } },
  'alert.channels': { audience: ['admin'], input: {} },
  'alert.createChannel': {
    audience: ['admin'],
    input: { channel: { kind: 'email', target: 'lead@example.org', kinds: ['work_done'] } },
  },
  'alert.removeChannel': { audience: ['admin'], input: { channelId: id } },
  'alert.test': { audience: ['admin'], input: { channelId: id } },
  'assignment.takeWork': { audience: EVERY_ROLE, input: {} },
  'assignment.renewLeases': { audience: EVERY_ROLE, input: {} },
  'assignment.release': { audience: EVERY_ROLE, input: {} },
  'assignment.skip': { audience: EVERY_ROLE, input: { assignmentId: id } },
  'consent.read': { audience: EVERY_ROLE, input: {} },
  'consent.accept': { audience: EVERY_ROLE, input: { version: 1, harmKinds: [] } },
  'assignment.whyNoWork': { audience: EVERY_ROLE, input: {} },
  'checks.read': { audience: ['admin', 'reviewer'], input: {} },
  'checks.change': {
    audience: ['admin'],
    input: {
      settings: {
        ...{ goldRate: 0, goldRaters: null, repeatRate: 0, repeatAfterHours: 24 },
        ...{ trainingItems: 0, trainingPass: 0.8, trainingTries: 3 },
      },
    },
  },
  'checks.changeRule': { audience: ['admin'], input: { kind: 'one_side', rule: null } },
  'distribution.read': { audience: ['admin'], input: {} },
  'distribution.change': {
    audience: ['admin'],
    input: { settings: { dailyLimit: null, totalLimit: null, dueAt: null } },
  },
  'distribution.changeComparisons': {
    audience: ['admin'],
    input: { which: { comparisonIds: [id] }, change: { priority: 1 } },
  },
  'distribution.pause': { audience: ['admin'], input: { reason: 'So.' } },
  'distribution.resume': { audience: ['admin'], input: {} },
  'distribution.handedOut': { audience: ['admin'], input: {} },
  'distribution.reassign': { audience: ['admin'], input: { comparisonId: id, toUserId: id } },
  'gold.list': { audience: ['admin', 'reviewer'], input: {} },
  'gold.candidates': { audience: ['admin', 'reviewer'], input: {} },
  'gold.search': { audience: ['admin', 'reviewer'], input: { search: 'Question' } },
  'gold.mark': {
    audience: ['admin', 'reviewer'],
    input: { comparisonId: id, use: 'check', answer: { outcome: 'tie' }, explanation: 'So.', origin: 'hand' },
  },
  'gold.retire': { audience: ['admin', 'reviewer'], input: { goldId: id } },
  'quality.read': { audience: ['admin', 'researcher', 'reviewer'], input: {} },
  'quality.request': { audience: ['admin', 'researcher', 'reviewer'], input: {} },
  'quality.changeSettings': {
    audience: ['admin'],
    input: { settings: { alphaLeast: 0.4, alphaWidth: 0.1, goldLeast: 0.8, unsureMost: 0.1, cost: null } },
  },
  'raterAttribute.list': { audience: ['admin'], input: {} },
  'raterAttribute.define': {
    audience: ['admin'],
    input: { attribute: { question: 'Which?', options: ['This', 'That'] } },
  },
  'raterAttribute.remove': { audience: ['admin'], input: { attributeId: id } },
  'raterAttribute.own': { audience: EVERY_ROLE, input: {} },
  'raterAttribute.answer': { audience: EVERY_ROLE, input: { attributeId: id, choice: 0 } },
  'raterAttribute.deleteOwn': { audience: EVERY_ROLE, input: {} },
  'notice.own': { audience: 'user' },
  'notice.appeal': { audience: EVERY_ROLE, input: { actionId: id, body: 'No.' } },
  'rater.actions': { audience: ['admin', 'reviewer'], input: {} },
  'rater.act': { audience: ['admin'], input: { userId: id, kind: 'warn', reason: 'So.' } },
  'rater.reverse': { audience: ['admin', 'reviewer'], input: { actionId: id, reason: 'So.' } },
  'rater.preview': { audience: ['admin'], input: { userId: id } },
  'rater.decideAppeal': {
    audience: ['admin', 'reviewer'],
    input: { actionId: id, decision: 'upheld', reply: 'So.' },
  },
  'health.ping': { audience: 'anybody', input: { n: 1 } },
  'import.list': { audience: ['admin', 'researcher'], input: {} },
  'import.refusals': { audience: ['admin', 'researcher'], input: { importId: id } },
  'invite.create': { audience: ['admin'], input: { role: 'annotator' } },
  'invite.list': { audience: ['admin'], input: {} },
  'invite.revoke': { audience: ['admin'], input: { linkId: id } },
  'judgment.submit': {
    audience: EVERY_ROLE,
    input: { assignmentId: id, clientId: id, answer: { outcome: 'tie' }, activeMs: 1, schemeVersion: 1 },
  },
  'judgment.list': { audience: ['admin', 'reviewer'], input: { timeZone: 'UTC' } },
  'judgment.open': { audience: ['admin', 'reviewer'], input: { judgmentId: id } },
  'judgment.raters': { audience: ['admin', 'reviewer'], input: {} },
  'link.read': { audience: 'anybody', input: { token: 'tsl_unknown' } },
  'member.list': { audience: ['admin'], input: {} },
  'member.changeRole': { audience: ['admin'], input: { userId: id, role: 'annotator' } },
  'member.changeEligibility': { audience: ['admin'], input: { userIds: [id], change: { skills: [] } } },
  'member.remove': { audience: ['admin'], input: { userId: id } },
  'ownWork.judgments': { audience: EVERY_ROLE, input: { timeZone: 'UTC' } },
  'ownWork.judgment': { audience: EVERY_ROLE, input: { assignmentId: id } },
  'ownWork.feedback': { audience: EVERY_ROLE, input: {} },
  'ownWork.comparison': { audience: EVERY_ROLE, input: { assignmentId: id } },
  'ownWork.today': { audience: EVERY_ROLE, input: { timeZone: 'UTC' } },
  'ownWork.pace': { audience: EVERY_ROLE, input: { timeZone: 'UTC' } },
  'ownWork.share': { audience: EVERY_ROLE, input: {} },
  'ownWork.timesheet': {
    audience: EVERY_ROLE,
    input: { days: { from: '2026-01-01', to: '2026-01-31' }, timeZone: 'UTC' },
  },
  'project.create': { audience: 'owner', input: { name: 'New' } },
  'project.list': { audience: 'user' },
  'project.read': { audience: EVERY_ROLE, input: {} },
  'project.change': { audience: ['admin'], input: {} },
  'project.progress': { audience: ['admin', 'researcher', 'reviewer'], input: {} },
  'project.guidelines': { audience: EVERY_ROLE, input: { version: 1 } },
  'question.create': { audience: EVERY_ROLE, input: { assignmentId: id, id, body: 'Why?' } },
  'question.own': { audience: EVERY_ROLE, input: {} },
  'question.open': { audience: ['admin', 'reviewer'], input: {} },
  'question.answer': { audience: ['admin', 'reviewer'], input: { questionId: id, reply: 'So.' } },
  'question.answered': { audience: ['admin', 'reviewer'], input: {} },
  'question.correct': {
    audience: ['admin', 'reviewer'],
    input: { questionId: id, replacing: 'So.', reply: 'Not so.' },
  },
  'report.create': { audience: EVERY_ROLE, input: { assignmentId: id, id } },
  'report.open': { audience: ['admin', 'reviewer'], input: {} },
  'report.settle': { audience: ['admin', 'reviewer'], input: { comparisonId: id, decision: 'keep' } },
  'review.skipped': { audience: ['admin', 'reviewer'], input: {} },
  'review.settleSkips': { audience: ['admin', 'reviewer'], input: { comparisonId: id, decision: 'keep' } },
  'review.settled': { audience: ['admin', 'reviewer'], input: {} },
  'review.undoWithhold': { audience: ['admin', 'reviewer'], input: { comparisonId: id } },
  'reward.startTraining': { audience: ['admin', 'researcher'], input: { snapshotId: id } },
  'reward.runs': { audience: ['admin', 'researcher'], input: {} },
  'reward.points': { audience: ['admin', 'researcher'], input: { runId: id } },
  'reward.startScoring': { audience: ['admin', 'researcher'], input: { modelId: id } },
  'scheme.list': { audience: ['admin'], input: {} },
  'scheme.publish': { audience: ['admin'], input: { scheme: DEFAULT_LABEL_SCHEME, basedOn: 1 } },
  'scheme.arities': { audience: ['admin'], input: {} },
  'scheme.example': { audience: ['admin'], input: { min: 2, max: 2 } },
  'snapshot.create': { audience: ['admin', 'researcher'], input: { name: 'S', options: {} } },
  'snapshot.list': { audience: ['admin', 'researcher'], input: {} },
  'statement.read': { audience: ['admin'], input: {} },
  'statement.publish': {
    audience: ['admin'],
    input: { statement: { purpose: 'P', pay: 'P', dataUse: 'D', harmKinds: [] }, basedOn: 0 },
  },
  'statement.switchOff': { audience: ['admin'], input: {} },
  'token.create': { audience: 'user', input: { name: 'ci' } },
  'token.list': { audience: 'user' },
  'token.revoke': { audience: 'user', input: { id } },
  'training.read': { audience: EVERY_ROLE, input: {} },
  'training.start': { audience: EVERY_ROLE, input: {} },
  'training.judge': {
    audience: EVERY_ROLE,
    input: { assignmentId: id, clientId: id, answer: { outcome: 'tie' }, activeMs: 1, schemeVersion: 1 },
  },
  'training.trainees': { audience: ['admin', 'reviewer'], input: {} },
  'training.waive': { audience: ['admin'], input: { userId: id } },
  'user.createSignInLink': { audience: 'owner', input: { userId: id } },
  'user.list': { audience: 'owner' },
  'user.setDisabled': { audience: 'owner', input: { userId: id, disabled: true } },
};

let test: TestDatabase;
let folder: string;
let projectId: string;
interface Caller {
  userId: string;
  secret: string;
}
const callers = new Map<Role | 'stranger' | 'owner', Caller>();

beforeAll(async () => {
  test = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'touchstone-access-'));
  const project = await seedProject(test.db, { raters: EVERY_ROLE.length });
  projectId = project.projectId;
  for (const [at, role] of EVERY_ROLE.entries()) {
    const userId = project.userIds[at] ?? '';
    await test.db.member.update({ where: { projectId_userId: { projectId, userId } }, data: { role } });
    callers.set(role, await person(userId));
  }
  callers.set('stranger', await person((await seedProject(test.db)).userIds[0] ?? ''));
  const owner = await test.db.userAccount.findFirstOrThrow({
    where: { isOwner: true },
    select: { id: true },
  });
  callers.set('owner', await person(owner.id));
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

async function person(userId: string): Promise<Caller> {
  await test.db.person.create({ data: { userId, name: 'Somebody' } });
  const { token } = await createSession(test.db, { userId, now: new Date() });
  return { userId, secret: token };
}

/** What a call is refused with; undefined when it was not refused. */
async function refusalOf(path: string, caller: Caller | null, input: unknown): Promise<AppError | undefined> {
  const api = createCaller({
    db: test.db,
    storage: localFileStorage(folder),
    queue: openJobQueue(),
    secret: caller?.secret,
    now: new Date(),
  });
  const [noun = '', verb = ''] = path.split('.');
  const procedure = (api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[
    noun
  ]?.[verb];
  if (!procedure) throw new Error(`no procedure ${path}`);
  try {
    await procedure(input);
    return undefined;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof AppError) return error.cause;
    throw error;
  }
}

async function refusal(path: string, caller: Caller | null, input: unknown): Promise<ErrorCode | undefined> {
  return (await refusalOf(path, caller, input))?.code;
}

const inputOf = (path: string) => {
  const entry = ACCESS[path];
  return Array.isArray(entry?.audience) ? { projectId, ...entry.input } : entry?.input;
};
const withAudience = (kind: 'anybody' | 'user' | 'owner' | 'project') =>
  Object.entries(ACCESS)
    .filter(([, { audience }]) => (kind === 'project' ? Array.isArray(audience) : audience === kind))
    .map(([path]) => path);

describe('access', () => {
  it('is stated for every procedure there is, and for no other', () => {
    expect(Object.keys(ACCESS).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
  });

  it.each([...withAudience('user'), ...withAudience('owner'), ...withAudience('project')])(
    '%s asks whoever is not signed in to sign in',
    async (path) => {
      expect(await refusal(path, null, inputOf(path))).toBe('UNAUTHENTICATED');
    },
  );

  it.each(withAudience('anybody'))('%s answers whoever asks', async (path) => {
    expect(await refusal(path, null, inputOf(path))).toBeUndefined();
  });

  it.each(withAudience('owner'))('%s is for owners only', async (path) => {
    expect(await refusal(path, callers.get('admin') ?? null, inputOf(path))).toBe('FORBIDDEN');
    expect(await refusal(path, callers.get('owner') ?? null, inputOf(path))).not.toBe('FORBIDDEN');
  });

  it.each(withAudience('project'))(
    '%s does not exist for a stranger, exactly as in a project that does not exist',
    async (path) => {
      const stranger = callers.get('stranger') ?? null;
      expect(await refusal(path, stranger, inputOf(path))).toBe('NOT_FOUND');
      expect(await refusal(path, stranger, { ...inputOf(path), projectId: newId() })).toBe('NOT_FOUND');
    },
  );

  it.each(withAudience('project').flatMap((path) => EVERY_ROLE.map((role) => [path, role] as const)))(
    '%s answers a member who is %s by role',
    async (path, role) => {
      const allowed = (ACCESS[path]?.audience as Role[]).includes(role);
      const refused = await refusalOf(path, callers.get(role) ?? null, inputOf(path));
      if (!allowed) expect(refused?.code).toBe('FORBIDDEN');
      else {
        expect(refused?.code).not.toBe('FORBIDDEN');
        expect(refused?.message).not.toBe('There is no such project.');
      }
    },
  );

  it("refuses what waited in another user's browser, as if nobody were signed in", async () => {
    const caller = callers.get('annotator') ?? null;
    for (const path of ['judgment.submit', 'assignment.skip', 'question.create', 'report.create']) {
      expect(await refusal(path, caller, { ...inputOf(path), author: newId() })).toBe('UNAUTHENTICATED');
      expect(await refusal(path, caller, { ...inputOf(path), author: caller?.userId })).toBe('NOT_FOUND');
    }
  });

  it('ends with the membership', async () => {
    const seeded = await seedProject(test.db);
    const member = await person(seeded.userIds[0] ?? '');
    expect(await refusal('project.read', member, { projectId: seeded.projectId })).toBeUndefined();
    await test.db.member.updateMany({
      where: { projectId: seeded.projectId },
      data: { endedAt: new Date() },
    });
    expect(await refusal('project.read', member, { projectId: seeded.projectId })).toBe('NOT_FOUND');
  });
});
