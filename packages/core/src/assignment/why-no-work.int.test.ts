import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject, type SeededProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { MOST_COUNTED } from '@touchstone/domain/assignment/no-work-reason';
import { submitJudgment } from '../judgment/submit-judgment';
import { createReport } from '../report/create-report';
import { claimAssignment } from './claim-assignment';
import { skipAssignment } from './skip-assignment';
import { whyNoWork } from './why-no-work';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

type Options = Parameters<typeof seedProject>[1];

async function seeded(options: Options = {}) {
  const project = await seedProject(test.db, { comparisons: 1, raters: 2, ...options });
  const [raterId = '', otherId = ''] = project.raterIds;
  return { ...project, raterId, otherId, why: () => whyNoWork(test.db, project.projectId, raterId) };
}

async function claim(projectId: string, raterId: string) {
  const assignment = await claimAssignment(test.db, projectId, raterId);
  if (!assignment) throw new Error('nothing was handed out');
  return assignment;
}

async function judge(projectId: string, raterId: string) {
  await submitJudgment(test.db, {
    ...{ projectId, raterId, assignmentId: (await claim(projectId, raterId)).id, clientId: newId() },
    ...{ answer: { outcome: 'tie' }, activeMs: 1, schemeVersion: 1, isMember: true },
  });
}

/** A statement over one kind of harm, which every comparison may hold. */
async function withStatement({ projectId, userIds }: SeededProject, version: number) {
  const createdBy = userIds[0] ?? '';
  const text = { purpose: 'To learn.', pay: 'By the hour.', dataUse: 'Training.' };
  await test.db.statementVersion.create({
    data: { projectId, version, ...text, harmKinds: ['violence'], createdBy },
  });
  await test.db.project.update({ where: { id: projectId }, data: { statementVersion: version } });
}

const accept = (projectId: string, raterId: string, version: number, harmKinds: string[] = []) =>
  test.db.consent.create({ data: { projectId, id: newId(), raterId, version, harmKinds } });

describe('why there is no work', () => {
  it('consent: the statement is not accepted, or an earlier version was', async () => {
    const project = await seeded();
    const { projectId, raterId, why } = project;
    await withStatement(project, 1);
    expect((await why()).reason).toBe('consent');
    await accept(projectId, raterId, 1);
    expect((await why()).reason).not.toBe('consent');
    await withStatement(project, 2);
    expect((await why()).reason).toBe('consent');
  });

  it('archived: the project takes no judgments any more', async () => {
    const { projectId, why } = await seeded();
    await test.db.project.update({ where: { id: projectId }, data: { archivedAt: new Date() } });
    expect((await why()).reason).toBe('archived');
  });

  it('empty: nothing has been imported', async () => {
    const { why } = await seeded({ comparisons: 0 });
    expect((await why()).reason).toBe('empty');
  });

  it('not_opted_in: what is open may hold what this member did not opt into', async () => {
    const project = await seeded({ comparisons: 2, overlap: 2, harmKinds: ['violence'] });
    const { projectId, raterId, why } = project;
    await withStatement(project, 1);
    await accept(projectId, raterId, 1, ['violence']);
    await judge(projectId, raterId);
    await accept(projectId, raterId, 1);
    expect(await claimAssignment(test.db, projectId, raterId)).toBeNull();
    expect(await why()).toMatchObject({ reason: 'not_opted_in', notOptedIn: 2, yoursDone: 1 });
    await accept(projectId, raterId, 1, ['violence', 'hate']);
    expect((await why()).reason).not.toBe('not_opted_in');
  });

  it('is told no further than counting goes, and what one has judged behind it is not mixed in', async () => {
    const project = await seeded({ comparisons: MOST_COUNTED + 2, overlap: 2, harmKinds: ['violence'] });
    const { projectId, raterId, why } = project;
    await withStatement(project, 1);
    await accept(projectId, raterId, 1, ['violence']);
    await judge(projectId, raterId);
    await accept(projectId, raterId, 1);
    expect(await why()).toMatchObject({ reason: 'not_opted_in', notOptedIn: MOST_COUNTED, yoursDone: 1 });
  });

  it('taken: what is kept for somebody else by name is not open, and nobody knows until when', async () => {
    const { projectId, raterId, otherId, why } = await seeded();
    await test.db.slot.updateMany({ where: { projectId }, data: { reservedFor: otherId } });
    expect(await claimAssignment(test.db, projectId, raterId)).toBeNull();
    expect(await why()).toMatchObject({ reason: 'taken', taken: 1, nextAt: null });
  });

  it('is not what a project without a statement may hold: there nobody is asked', async () => {
    const { projectId, raterId, why } = await seeded({ harmKinds: ['violence'] });
    expect((await why()).reason).not.toBe('not_opted_in');
    await claim(projectId, raterId);
  });

  it('taken: what is open is on another desk, until that lease runs out', async () => {
    const { projectId, otherId, why } = await seeded();
    const { leaseUntil } = await claim(projectId, otherId);
    expect(await why()).toMatchObject({ reason: 'taken', taken: 1, nextAt: leaseUntil });
  });

  it('taken, until now, when work has come back since the desk looked', async () => {
    const { why } = await seeded();
    const { reason, nextAt } = await why();
    expect(reason).toBe('taken');
    expect(Number(nextAt)).toBeLessThanOrEqual(Date.now() + 1000);
  });

  it('yours_done: what is open waits for others', async () => {
    const { projectId, raterId, why } = await seeded({ comparisons: 2, overlap: 2 });
    await judge(projectId, raterId);
    await skipAssignment(test.db, {
      ...{ projectId, raterId, assignmentId: (await claim(projectId, raterId)).id, reason: 'unclear' },
    });
    expect(await why()).toMatchObject({ reason: 'yours_done', yoursDone: 3, nextAt: null });
  });

  it('review: what is left lies with the reviewers', async () => {
    const { projectId, otherId, why } = await seeded({ overlap: 2 });
    const assignmentId = (await claim(projectId, otherId)).id;
    await createReport(test.db, { projectId, raterId: otherId, assignmentId, id: newId() });
    expect(await why()).toMatchObject({ reason: 'review', review: 2 });
  });

  it('complete: every comparison has its judgments', async () => {
    const { projectId, otherId, why } = await seeded();
    await judge(projectId, otherId);
    expect(await why()).toEqual({
      ...{ notForYou: 0, asks: { teams: [], skills: [], languages: [] }, pauseReason: null },
      ...{ reason: 'complete', notOptedIn: 0, taken: 0, yoursDone: 0, review: 0, nextAt: null },
    });
  });
});
