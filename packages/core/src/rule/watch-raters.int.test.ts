import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { RaterRule, RuleKind } from '@touchstone/domain/rater/rater-rule';
import { claimAssignment } from '../assignment/claim-assignment';
import { markGold } from '../gold/mark-gold';
import { retireGold } from '../gold/retire-gold';
import { submitJudgment } from '../judgment/submit-judgment';
import { createAppeal } from '../rater/create-appeal';
import { decideAppeal } from '../rater/decide-appeal';
import { listRaterActions } from '../rater/list-rater-actions';
import { changeRule } from './change-rule';
import { readEvidence } from './read-evidence';
import { watchRaters } from './watch-raters';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const now = new Date();
const RULE: RaterRule = { threshold: 0.01, seconds: null, least: 20, action: 'warn' };
const actorId = newId();
let projectId: string;
let raterId: string;
let userId: string;
let comparisonIds: string[];

beforeEach(async () => {
  const seeded = await seedProject(test.db, { comparisons: 120 });
  projectId = seeded.projectId;
  comparisonIds = seeded.comparisonIds;
  [raterId = '', userId = ''] = [seeded.raterIds[0] ?? '', seeded.userIds[0] ?? ''];
});

const set = (kind: RuleKind, rule: Partial<RaterRule> = {}) =>
  changeRule(test.db, {
    ...{ projectId, kind, actorId },
    rule: { threshold: 0.01, seconds: null, least: 20, action: 'pause', ...rule },
  });

/** Judges `n` comparisons, each in its own way. */
async function judge(n: number, how: (at: number) => { side?: number; activeMs?: number }) {
  for (let at = 0; at < n; at += 1) {
    const next = await claimAssignment(test.db, projectId, raterId);
    if (!next) throw new Error('no work');
    const { side = at % 2, activeMs = 10_000 } = how(at);
    await submitJudgment(test.db, {
      ...{ projectId, raterId, assignmentId: next.id, clientId: newId(), schemeVersion: 1, isMember: true },
      ...{ answer: { outcome: 'prefer', side, strength: 1 }, activeMs },
    });
  }
}

const actions = () => listRaterActions(test.db, { projectId }, 50);

describe('a rule about one side', () => {
  it('pauses who always takes A, once, and says why; paused, nothing is handed out', async () => {
    await set('one_side');
    await judge(30, () => ({ side: 0 }));
    const acted = await Promise.all([watchRaters(test.db, now), watchRaters(test.db, now)]);
    expect(acted.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await actions()).toMatchObject([
      { kind: 'pause', rule: 'one_side', evidence: { k: 30, n: 30, threshold: 0.01 }, reversed: null },
    ]);
    expect(await claimAssignment(test.db, projectId, raterId)).toBeNull();
    const audit = await test.db.auditEvent.findMany({ where: { projectId, type: 'rater.acted' } });
    expect(audit).toMatchObject([{ actorId: null, data: { rule: 'one_side', kind: 'pause' } }]);
  });

  it('leaves alone who takes both, and who has judged too little', async () => {
    await set('one_side', { action: 'warn' });
    await judge(19, () => ({ side: 0 }));
    expect(await watchRaters(test.db, now)).toBe(0);
    await judge(30, (at) => ({ side: at === 0 ? 1 : at % 2 }));
    await set('one_side', { action: 'warn', threshold: 0.00001 });
    expect(await watchRaters(test.db, now)).toBe(0);
  });
});

describe('a rule about speed', () => {
  it('warns when surely more than its share of answers are fast, by active time, not when they may be', async () => {
    await set('too_fast', { threshold: 0.5, seconds: 2, action: 'warn' });
    await judge(20, (at) => ({ activeMs: at < 12 ? 500 : 9000 }));
    expect(await watchRaters(test.db, now)).toBe(0);
    await judge(20, () => ({ activeMs: 1999 }));
    expect(await watchRaters(test.db, now)).toBe(1);
    expect(await actions()).toMatchObject([{ kind: 'warn', evidence: { k: 32, n: 40, seconds: 2 } }]);
    await judge(1, () => ({ activeMs: 100 }));
    expect(await watchRaters(test.db, now)).toBe(0);
  });
});

describe('a rule about gold', () => {
  it('removes who is surely below it, and not who may be above', async () => {
    for (const comparisonId of comparisonIds.slice(0, 60)) {
      await markGold(test.db, {
        ...{
          projectId,
          comparisonId,
          use: 'check',
          alternatives: [],
          explanation: 'So.',
          origin: 'hand',
          actorId,
        },
        answer: { outcome: 'both_bad' },
      });
    }
    await test.db.project.update({ where: { id: projectId }, data: { goldRate: 0.5 } });
    await set('gold_accuracy', { threshold: 0.1, least: 5, action: 'remove' });
    await judge(12, () => ({}));
    // None right, but on so few the interval still reaches 0.1.
    expect(await watchRaters(test.db, now)).toBe(0);
    await set('gold_accuracy', { threshold: 0.6, least: 5, action: 'remove' });
    await judge(12, () => ({}));
    expect(await watchRaters(test.db, now)).toBe(1);
    const member = await test.db.member.findFirstOrThrow({ where: { projectId, userId } });
    expect(member.endedAt).not.toBeNull();
    const [action] = await actions();
    expect(action).toMatchObject({ kind: 'remove', rule: 'gold_accuracy', evidence: { k: 0 } });
    expect(action?.evidence?.interval[1]).toBeLessThan(0.6);
  });
});

describe('chance', () => {
  it('is split between the annotators: the more are looked at, the more it takes', async () => {
    await set('one_side', { threshold: 0.01, action: 'warn' });
    await judge(20, (at) => ({ side: at < 17 ? 0 : 1 }));
    // 17 of 20: p = 0.0026 in a single look at a single person, no wonder among ten people looked at again and again.
    expect(await watchRaters(test.db, now)).toBe(0);
    const alone = await readEvidence(test.db, { projectId, raterId }, 'one_side', RULE);
    const userIds = Array.from({ length: 9 }, newId);
    await test.db.userAccount.createMany({ data: userIds.map((id) => ({ id })) });
    await test.db.member.createMany({
      data: userIds.map((user) => ({ projectId, userId: user, role: 'annotator' })),
    });
    const amongTen = await readEvidence(test.db, { projectId, raterId }, 'one_side', RULE);
    expect(amongTen.p).toBeCloseTo(10 * (alone.p ?? NaN), 10);
    expect(amongTen.interval[0]).toBeLessThan(alone.interval[0]);
  });

  it('holds a gold item that a reviewer retired against nobody', async () => {
    const goldIds: string[] = [];
    for (const comparisonId of comparisonIds.slice(0, 60)) {
      goldIds.push(
        await markGold(test.db, {
          ...{ projectId, comparisonId, use: 'check', alternatives: [], explanation: 'So.', origin: 'hand' },
          ...{ actorId, answer: { outcome: 'both_bad' } },
        }),
      );
    }
    await test.db.project.update({ where: { id: projectId }, data: { goldRate: 0.5 } });
    await judge(10, () => ({}));
    const before = await readEvidence(test.db, { projectId, raterId }, 'gold_accuracy', RULE);
    expect(before.n).toBeGreaterThan(0);
    for (const goldId of goldIds) await retireGold(test.db, { projectId, goldId, actorId, now });
    expect(await readEvidence(test.db, { projectId, raterId }, 'gold_accuracy', RULE)).toMatchObject({
      n: 0,
    });
  });
});

describe('an appeal', () => {
  it('is not decided by who appeals', async () => {
    await set('one_side', { action: 'warn' });
    await judge(30, () => ({ side: 0 }));
    await watchRaters(test.db, now);
    const [action] = await actions();
    const about = { projectId, actionId: action?.id ?? '' };
    await createAppeal(test.db, { ...about, userId, body: 'A was better, each time.' });
    await expect(
      decideAppeal(test.db, { ...about, decision: 'reversed', reply: 'I am right.', actorId: userId, now }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes the action back when a reviewer agrees, and the same judgments are not held against anybody again', async () => {
    await set('one_side');
    await judge(30, () => ({ side: 0 }));
    await watchRaters(test.db, now);
    const [action] = await actions();
    const about = { projectId, actionId: action?.id ?? '' };
    const appeal = { ...about, userId, body: 'A was better, each time.' };
    await createAppeal(test.db, appeal);
    await createAppeal(test.db, appeal);
    await expect(createAppeal(test.db, { ...appeal, body: 'Something else' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(createAppeal(test.db, { ...appeal, userId: newId() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await listRaterActions(test.db, { projectId, appealed: true }, 10)).toHaveLength(1);
    const decide = () =>
      decideAppeal(test.db, { ...about, decision: 'reversed', reply: 'You are right.', actorId, now });
    const decided = await Promise.allSettled([decide(), decide()]);
    expect(decided.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await claimAssignment(test.db, projectId, raterId)).not.toBeNull();
    expect(await watchRaters(test.db, now)).toBe(0);
    expect(await actions()).toMatchObject([
      { reversed: { reason: 'You are right.' }, appeal: { decision: 'reversed', reply: 'You are right.' } },
    ]);
    expect(await listRaterActions(test.db, { projectId, appealed: true }, 10)).toEqual([]);
  });
});
