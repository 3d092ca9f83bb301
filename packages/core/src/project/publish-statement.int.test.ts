import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { Statement } from '@touchstone/domain/statement/statement';
import { acceptStatement } from '../consent/accept-statement';
import { publishStatement } from './publish-statement';
import { readStatement } from './read-statement';
import { switchOffStatement } from './switch-off-statement';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(20);
});
afterAll(() => test.close());

const FIRST: Statement = {
  purpose: 'A reward model.',
  pay: '12 an hour.',
  dataUse: 'Published.',
  harmKinds: [],
};
const SECOND: Statement = { ...FIRST, pay: '14 an hour.' };

const publish = (projectId: string, statement: Statement, basedOn: number) =>
  publishStatement(test.db, { projectId, statement, basedOn, actorId: newId() });
const switchOff = (projectId: string) => switchOffStatement(test.db, { projectId, actorId: newId() });
const eventsOf = async (projectId: string) =>
  (await test.db.auditEvent.findMany({ where: { projectId }, orderBy: { id: 'asc' } })).map(
    ({ type, data }) => [type, data],
  );

describe('publishing a statement', () => {
  it('makes a version when it differs from the latest, and none when it does not', async () => {
    const { projectId } = await seedProject(test.db);
    expect(await publish(projectId, FIRST, 0)).toBe(1);
    expect(await publish(projectId, FIRST, 1)).toBe(1);
    expect(await publish(projectId, SECOND, 1)).toBe(2);
    expect(await eventsOf(projectId)).toEqual([
      ['statement.published', { version: 1 }],
      ['statement.published', { version: 2 }],
    ]);
  });

  it('brings back what was switched off, with those who accepted it; another text is a new version', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { raters: 2 });
    await publish(projectId, FIRST, 0);
    await acceptStatement(test.db, { projectId, raterId: raterIds[0] ?? '', version: 1, harmKinds: [] });
    await switchOff(projectId);
    expect(await readStatement(test.db, projectId)).toMatchObject({ current: 0, latest: { version: 1 } });
    expect(await publish(projectId, FIRST, 0)).toBe(1);
    expect(await readStatement(test.db, projectId)).toMatchObject({ current: 1, members: 2, accepted: 1 });
    await switchOff(projectId);
    expect(await publish(projectId, SECOND, 0)).toBe(2);
    expect(await readStatement(test.db, projectId)).toMatchObject({ current: 2, accepted: 0 });
  });

  it('of ten at once lets one through', async () => {
    const { projectId } = await seedProject(test.db);
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) => publish(projectId, { ...FIRST, pay: `${String(i)} an hour.` }, 0)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of tries)
      if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 'CONFLICT' });
  });

  it('keeps every version as it was: the application may not change one', async () => {
    const { projectId } = await seedProject(test.db);
    await publish(projectId, FIRST, 0);
    await expect(
      test.db.statementVersion.updateMany({ where: { projectId }, data: { pay: 'Nothing.' } }),
    ).rejects.toThrow(/permission denied/);
  });
});
