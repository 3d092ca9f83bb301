import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { freeSlots } from '../assignment/free-slots';
import { takeWork } from '../assignment/take-work';
import { submitJudgment } from '../judgment/submit-judgment';
import { changeProject } from '../project/change-project';
import { handOutAgain } from '../review/hand-out-again';
import { listGold } from './list-gold';
import { markGold } from './mark-gold';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

async function projectWithGold(options: {
  comparisons: number;
  gold: number;
  rate: number;
  raters?: number;
}) {
  const seeded = await seedProject(test.db, {
    comparisons: options.comparisons,
    raters: options.raters ?? 1,
  });
  const { projectId, comparisonIds } = seeded;
  const goldIds: string[] = [];
  for (const comparisonId of comparisonIds.slice(0, options.gold)) {
    goldIds.push(
      await markGold(test.db, {
        projectId,
        comparisonId,
        use: 'check',
        answer: { outcome: 'prefer', side: 0 },
        alternatives: [],
        explanation: 'A says what was asked.',
        origin: 'hand',
        actorId: newId(),
      }),
    );
  }
  await test.db.project.update({ where: { id: projectId }, data: { goldRate: options.rate } });
  return { ...seeded, goldIds, raterId: seeded.raterIds[0] ?? '' };
}

const kindOf = async (projectId: string, id: string) =>
  test.db.assignment.findUniqueOrThrow({ where: { projectId_id: { projectId, id } } });

async function judge(projectId: string, raterId: string, assignmentId: string) {
  return submitJudgment(test.db, {
    projectId,
    raterId,
    assignmentId,
    clientId: newId(),
    answer: { outcome: 'prefer', side: 0, strength: 1 },
    activeMs: 5000,
    isMember: true,
    schemeVersion: 1,
  });
}

describe('a gold item', () => {
  it('takes no slot any more, whoever opens one: reviewers, a higher overlap, who gives it back', async () => {
    const { projectId, comparisonIds, raterId } = await projectWithGold({ comparisons: 1, gold: 0, rate: 0 });
    const held = await claimAssignment(test.db, projectId, raterId);
    const comparisonId = comparisonIds[0] ?? '';
    await markGold(test.db, {
      ...{ projectId, comparisonId, use: 'check', answer: { outcome: 'tie' }, alternatives: [] },
      ...{ explanation: 'Both say it.', origin: 'hand', actorId: newId() },
    });
    await freeSlots(test.db, { projectId, raterId, to: 'released' });
    await handOutAgain(test.db, projectId, comparisonId);
    await changeProject(test.db, { projectId, overlap: 3, actorId: newId() });
    const slots = await test.db.slot.findMany({ where: { projectId }, select: { state: true } });
    expect(slots.map(({ state }) => state)).toEqual(['parked', 'parked', 'parked']);
    expect(held).not.toBeNull();
    expect(await claimAssignment(test.db, projectId, raterId)).toBeNull();
  });

  it('is not one twice', async () => {
    const { projectId, comparisonIds } = await projectWithGold({ comparisons: 1, gold: 1, rate: 0 });
    await expect(
      markGold(test.db, {
        ...{ projectId, comparisonId: comparisonIds[0] ?? '', use: 'training', answer: { outcome: 'tie' } },
        ...{ alternatives: [], explanation: '', origin: 'hand', actorId: newId() },
      }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a hidden check', () => {
  it('comes in the place of work at about the rate that is set, and takes no slot', async () => {
    const n = 400;
    const { projectId, raterId } = await projectWithGold({ comparisons: n + 60, gold: 60, rate: 0.1 });
    const kinds: string[] = [];
    for (let at = 0; at < n; at += 1) {
      const next = await claimAssignment(test.db, projectId, raterId);
      if (!next) break;
      kinds.push((await kindOf(projectId, next.id)).kind);
      expect(await judge(projectId, raterId, next.id)).toMatchObject({ standing: 'counted', revision: 0 });
    }
    const gold = kinds.filter((kind) => kind === 'gold').length;
    // 0.1 of 400 within four standard deviations.
    expect(gold).toBeGreaterThan(16);
    expect(gold).toBeLessThan(64);
    const counted = await test.db.slot.count({ where: { projectId, state: 'counted' } });
    expect(counted).toBe(n - gold);
    const items = await listGold(test.db, projectId, 100);
    expect(items.reduce((sum, { exposures }) => sum + exposures, 0)).toBe(gold);
    expect(items.reduce((sum, { accuracy }) => sum + accuracy.n, 0)).toBe(gold);
    // A was preferred in every order, so the right answer about half the time.
    const right = items.reduce((sum, item) => sum + item.accuracy.right, 0);
    expect(right).toBeGreaterThan(0);
    expect(right).toBeLessThan(gold);
  });

  it('is never the same for a rater before all were', async () => {
    const { projectId, raterId, goldIds } = await projectWithGold({ comparisons: 60, gold: 6, rate: 0.5 });
    const shown: string[] = [];
    while (shown.length < 12) {
      const next = await claimAssignment(test.db, projectId, raterId);
      if (!next) throw new Error('no work left');
      const { goldId } = await kindOf(projectId, next.id);
      if (goldId) shown.push(goldId);
      await judge(projectId, raterId, next.id);
    }
    expect(new Set(shown.slice(0, 6))).toEqual(new Set(goldIds));
    expect(new Set(shown.slice(6))).toEqual(new Set(goldIds));
  });

  it('comes only where there is work for the rater, so that nothing is left over at the end', async () => {
    const { projectId, raterId } = await projectWithGold({ comparisons: 8, gold: 5, rate: 0.5 });
    const kinds: string[] = [];
    for (;;) {
      const next = await claimAssignment(test.db, projectId, raterId);
      if (!next) break;
      kinds.push((await kindOf(projectId, next.id)).kind);
      await judge(projectId, raterId, next.id);
    }
    expect(kinds.filter((kind) => kind === 'work')).toHaveLength(3);
    for (let at = 0; at < 30; at += 1) expect(await claimAssignment(test.db, projectId, raterId)).toBeNull();
  });

  it('given back comes again first, with the same sides, as work does', async () => {
    const { projectId, raterId } = await projectWithGold({ comparisons: 40, gold: 10, rate: 0.5 });
    const before = await takeWork(test.db, projectId, raterId, 4);
    await freeSlots(test.db, { projectId, raterId, to: 'released' });
    expect(await takeWork(test.db, projectId, raterId, 1)).toHaveLength(1);
    await freeSlots(test.db, { projectId, raterId, to: 'released' });
    const after = await takeWork(test.db, projectId, raterId, 4);
    const shown = (held: typeof before) => new Map(held.map(({ id, completions }) => [id, completions]));
    expect(shown(after)).toEqual(shown(before));
    expect((await test.db.assignment.count({ where: { projectId, kind: 'gold' } })) > 0).toBe(true);
  });

  it('retires by itself once so many raters had it', async () => {
    const { projectId, raterIds } = await projectWithGold({ comparisons: 60, gold: 1, rate: 0.5, raters: 4 });
    await test.db.project.update({ where: { id: projectId }, data: { goldRaters: 2 } });
    for (const raterId of raterIds) {
      for (let at = 0; at < 12; at += 1) {
        const next = await claimAssignment(test.db, projectId, raterId);
        if (next) await judge(projectId, raterId, next.id);
      }
    }
    const [item] = await listGold(test.db, projectId, 1);
    expect(item).toMatchObject({ raters: 2 });
    expect(item?.retiredAt).not.toBeNull();
  });

  it('drawn again for the same judgment is drawn alike, and never more is held than a desk holds', async () => {
    const { projectId, raterId } = await projectWithGold({ comparisons: 90, gold: 40, rate: 0.5 });
    const submitted = newId();
    for (let at = 0; at < 20; at += 1) await claimAssignment(test.db, projectId, raterId, submitted);
    expect(await test.db.assignment.count({ where: { projectId, state: 'leased' } })).toBeLessThanOrEqual(5);
    const kinds = await test.db.assignment.groupBy({ by: ['kind'], where: { projectId } });
    expect(kinds).toHaveLength(1);
  });
});

describe('a repeat', () => {
  it('comes again once, with the sides swapped, to who judged it, long enough after', async () => {
    const { projectId, raterId } = await projectWithGold({ comparisons: 150, gold: 0, rate: 0 });
    await test.db.project.update({
      where: { id: projectId },
      data: { repeatRate: 0.3, repeatAfterHours: 0 },
    });
    const order: { comparisonId: string; kind: string; rotation: number }[] = [];
    for (let at = 0; at < 120; at += 1) {
      const next = await claimAssignment(test.db, projectId, raterId);
      if (!next) break;
      order.push(await kindOf(projectId, next.id));
      await judge(projectId, raterId, next.id);
    }
    const repeats = order.filter(({ kind }) => kind === 'repeat');
    expect(repeats.length).toBeGreaterThan(10);
    expect(new Set(repeats.map(({ comparisonId }) => comparisonId)).size).toBe(repeats.length);
    for (const repeat of repeats) {
      const first = order.findIndex(
        (each) => each.kind === 'work' && each.comparisonId === repeat.comparisonId,
      );
      expect(order.indexOf(repeat) - first).toBeGreaterThan(20);
      expect(repeat.rotation).toBe(1 - (order[first]?.rotation ?? 0));
    }
  });

  it('waits for the hours that are set', async () => {
    const { projectId, raterId } = await projectWithGold({ comparisons: 60, gold: 0, rate: 0 });
    await test.db.project.update({
      where: { id: projectId },
      data: { repeatRate: 0.5, repeatAfterHours: 24 },
    });
    for (let at = 0; at < 50; at += 1) {
      const next = await claimAssignment(test.db, projectId, raterId);
      if (next) await judge(projectId, raterId, next.id);
    }
    expect(await test.db.assignment.count({ where: { projectId, kind: 'repeat' } })).toBe(0);
  });
});
