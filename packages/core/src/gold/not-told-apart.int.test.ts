import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { freeSlots } from '../assignment/free-slots';
import { listLeasedAssignments } from '../assignment/list-leased-assignments';
import { skipAssignment } from '../assignment/skip-assignment';
import { takeWork } from '../assignment/take-work';
import { whyNoWork } from '../assignment/why-no-work';
import { submitJudgment } from '../judgment/submit-judgment';
import { readOwnPace } from '../own-work/read-own-pace';
import { listProjects } from '../project/list-projects';
import { readProgress } from '../project/read-progress';
import { createReport } from '../report/create-report';
import { markGold } from './mark-gold';
import { retireGold } from './retire-gold';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

async function projectWithGold(options: { overlap?: number; harmKinds?: string[] } = {}) {
  const { projectId, comparisonIds, raterIds, userIds } = await seedProject(test.db, {
    ...{ comparisons: 60, raters: 2, ...options },
  });
  for (const comparisonId of comparisonIds.slice(0, 20)) await mark(projectId, comparisonId, 'check');
  await test.db.project.update({ where: { id: projectId }, data: { goldRate: 0.5 } });
  return { projectId, raterId: raterIds[0] ?? '', userId: userIds[0] ?? '' };
}

const mark = (projectId: string, comparisonId: string, use: 'check' | 'training') =>
  markGold(test.db, {
    ...{ projectId, comparisonId, use, answer: { outcome: 'tie' }, alternatives: [] },
    ...{ explanation: 'Both say it.', origin: 'hand', actorId: newId() },
  });

async function claim(who: { projectId: string; raterId: string }) {
  const next = await claimAssignment(test.db, who.projectId, who.raterId);
  if (!next) throw new Error('no work');
  const key = { projectId: who.projectId, id: next.id };
  return test.db.assignment.findUniqueOrThrow({ where: { projectId_id: key } });
}

const judge = (who: { projectId: string; raterId: string }, assignmentId: string) =>
  submitJudgment(test.db, {
    ...{ ...who, assignmentId, clientId: newId(), activeMs: 5000, isMember: true, schemeVersion: 1 },
    answer: { outcome: 'tie' },
  });

describe('figures an annotator can read', () => {
  it('move alike with a hand-out, a judgment, a skip and a report of a hidden check and of work', async () => {
    const project = await projectWithGold({ overlap: 2 });
    const { projectId, raterId, userId } = project;
    const figures = async () => {
      const pace = await readOwnPace(test.db, { ...project, timeZone: 'UTC', now: new Date() });
      const [listed] = await listProjects(test.db, { userId, isOwner: false, sessionId: null });
      return { ...pace.project, judged: listed?.judged, outOf: listed?.wanted };
    };
    const moved = { gold: new Set<string>(), work: new Set<string>() };
    for (let at = 0; at < 40; at += 1) {
      const before = await figures();
      const { id, kind } = await claim(project);
      const held = await figures();
      const why = await whyNoWork(test.db, projectId, raterId);
      const how = at % 10;
      if (how === 8) await skipAssignment(test.db, { ...project, assignmentId: id });
      else if (how === 9) await createReport(test.db, { ...project, assignmentId: id, id: newId() });
      else await judge(project, id);
      const after = await figures();
      const change = (now: typeof before, then: typeof before) =>
        [now.counted - then.counted, now.wanted - then.wanted, (now.judged ?? 0) - (then.judged ?? 0)].concat(
          (now.outOf ?? 0) - (then.outOf ?? 0),
        );
      const again = await whyNoWork(test.db, projectId, raterId);
      moved[kind === 'gold' ? 'gold' : 'work'].add(
        JSON.stringify([how < 8, change(held, before), change(after, held), why, again]),
      );
    }
    expect(moved.gold).toEqual(moved.work);
    expect([...moved.gold].filter((each) => each.startsWith('[true,[0,0,0,0],[1,0,1,0]'))).toHaveLength(1);
  });

  it('tell nobody that gold items wait for the reviewers', async () => {
    const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 1, raters: 1 });
    await mark(projectId, comparisonIds[0] ?? '', 'check');
    expect((await whyNoWork(test.db, projectId, raterIds[0] ?? '')).reason).toBe('complete');
    expect(await readProgress(test.db, projectId)).toMatchObject({
      slots: { parked: 0 },
      parkedFor: { skipped: 0 },
    });
  });
});

describe('a hidden check that comes back', () => {
  it('comes back in its order among the work that comes back', async () => {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const { projectId, raterId } = await projectWithGold();
      await takeWork(test.db, projectId, raterId, 5);
      const before = (await listLeasedAssignments(test.db, projectId, raterId)).map(({ id }) => id);
      await freeSlots(test.db, { projectId, raterId, to: 'released' });
      const after: string[] = [];
      while (after.length < before.length) after.push((await claim({ projectId, raterId })).id);
      expect(after).toEqual(before);
    }
  });

  it('does not while it is reported, nor with harm its rater no longer accepts', async () => {
    const { projectId, raterId } = await projectWithGold({ harmKinds: [] });
    let gold = await claim({ projectId, raterId });
    while (gold.kind !== 'gold') gold = await claim({ projectId, raterId });
    await freeSlots(test.db, { projectId, raterId, to: 'released' });
    const key = { projectId_id: { projectId, id: gold.comparisonId } };
    const comesBack = async () => {
      const held = await takeWork(test.db, projectId, raterId, 5);
      await freeSlots(test.db, { projectId, raterId, to: 'released' });
      return held.some(({ id }) => id === gold.id);
    };
    await test.db.comparison.update({ where: key, data: { skips: 3 } });
    expect(await comesBack()).toBe(false);
    await test.db.comparison.update({ where: key, data: { skips: 0 } });
    expect(await comesBack()).toBe(true);
    await test.db.comparison.update({ where: key, data: { harmKinds: ['violence'] } });
    const text = { purpose: 'To learn.', pay: 'By the hour.', dataUse: 'Training.' };
    await test.db.statementVersion.create({
      data: { projectId, version: 1, ...text, harmKinds: ['violence'], createdBy: newId() },
    });
    await test.db.project.update({ where: { id: projectId }, data: { statementVersion: 1 } });
    await test.db.consent.create({ data: { projectId, id: newId(), raterId, version: 1, harmKinds: [] } });
    expect(await comesBack()).toBe(false);
  });
});

it('who may read the answers is not checked', async () => {
  const project = await projectWithGold();
  const { projectId, userId } = project;
  await test.db.member.updateMany({ where: { projectId, userId }, data: { role: 'reviewer' } });
  for (let at = 0; at < 30; at += 1) await judge(project, (await claim(project)).id);
  expect(await test.db.assignment.count({ where: { projectId, kind: 'gold' } })).toBe(0);
});

it('what training has told the answer of is no hidden check afterwards', async () => {
  const { projectId, comparisonIds } = await seedProject(test.db, { comparisons: 1 });
  const [comparisonId = ''] = comparisonIds;
  const goldId = await mark(projectId, comparisonId, 'training');
  await retireGold(test.db, { projectId, goldId, actorId: newId(), now: new Date() });
  await expect(mark(projectId, comparisonId, 'check')).rejects.toMatchObject({ code: 'CONFLICT' });
  await mark(projectId, comparisonId, 'training');
});
