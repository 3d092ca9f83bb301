import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { setHarmKinds } from '@touchstone/db/testing/set-harm-kinds';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { claimAssignment } from '../assignment/claim-assignment';
import { takeWork } from '../assignment/take-work';
import { publishStatement } from '../project/publish-statement';
import { switchOffStatement } from '../project/switch-off-statement';
import { acceptStatement } from './accept-statement';
import { readConsent } from './read-consent';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(20);
});
afterAll(() => test.close());

const publish = (projectId: string, basedOn: number, pay = 'Fairly.') =>
  publishStatement(test.db, {
    projectId,
    statement: { purpose: 'Research.', pay, dataUse: 'Kept.', harmKinds: ['violence', 'hate'] },
    basedOn,
    actorId: newId(),
  });

/** A project that asks for its statement's version 1, and one rater who has accepted nothing. */
async function projectWithStatement(options: { comparisons?: number; harmKinds?: HarmKind[] } = {}) {
  const { projectId, raterIds } = await seedProject(test.db, { comparisons: options.comparisons ?? 2 });
  await publish(projectId, 0);
  if (options.harmKinds) await setHarmKinds(test.url, { projectId, harmKinds: options.harmKinds });
  const raterId = raterIds[0] ?? '';
  const accept = (version: number, harmKinds: HarmKind[] = []) =>
    acceptStatement(test.db, { projectId, raterId, version, harmKinds });
  const claim = () => claimAssignment(test.db, projectId, raterId);
  return { projectId, raterId, accept, claim };
}

describe('accepting a statement', () => {
  it('is kept with the kinds opted into; the latest acceptance holds, the others stay', async () => {
    const { projectId, raterId, accept } = await projectWithStatement();
    expect(await readConsent(test.db, projectId, raterId)).toMatchObject({
      statement: { version: 1, harmKinds: ['violence', 'hate'] },
      accepted: null,
      acceptedStatement: null,
    });
    await accept(1, ['violence']);
    await accept(1, ['hate']);
    expect((await readConsent(test.db, projectId, raterId)).accepted).toMatchObject({
      version: 1,
      harmKinds: ['hate'],
    });
    expect(await test.db.consent.count({ where: { projectId, raterId } })).toBe(2);
  });

  it('shows what was accepted before beside what is asked now', async () => {
    const { projectId, raterId, accept } = await projectWithStatement();
    await accept(1);
    await publish(projectId, 1, 'Better.');
    expect(await readConsent(test.db, projectId, raterId)).toMatchObject({
      statement: { version: 2, pay: 'Better.' },
      accepted: { version: 1 },
      acceptedStatement: { version: 1, pay: 'Fairly.' },
    });
  });

  it('is refused for a version that is not asked: an older one, one to come, or any while it is switched off', async () => {
    const { projectId, accept } = await projectWithStatement();
    await publish(projectId, 1, 'Better.');
    await expect(accept(1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(accept(3)).rejects.toMatchObject({ code: 'CONFLICT' });
    await switchOffStatement(test.db, { projectId, actorId: newId() });
    await expect(accept(2)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await test.db.consent.count({ where: { projectId } })).toBe(0);
  });

  it('is refused for a kind the statement does not name', async () => {
    const { accept } = await projectWithStatement();
    await expect(accept(1, ['sexual'])).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('can be neither changed nor removed by the application', async () => {
    const { projectId, accept } = await projectWithStatement();
    await accept(1);
    await expect(
      test.db.consent.updateMany({ where: { projectId }, data: { harmKinds: ['hate'] } }),
    ).rejects.toThrow(/permission denied/);
    await expect(test.db.consent.deleteMany({ where: { projectId } })).rejects.toThrow(/permission denied/);
  });

  it('gives back what is on the desk when its kind is no longer opted into', async () => {
    const { projectId, raterId, accept, claim } = await projectWithStatement({ harmKinds: ['violence'] });
    await accept(1, ['violence', 'hate']);
    expect(await claim()).not.toBeNull();
    await accept(1, ['violence']);
    expect(await leased()).toBe(1);
    await accept(1, ['hate']);
    expect(await leased()).toBe(0);
    expect(await test.db.slot.count({ where: { projectId, state: 'open' } })).toBe(2);

    function leased() {
      return test.db.assignment.count({ where: { projectId, raterId, state: 'leased' } });
    }
  });
});

describe('a comparison on a desk that its annotator has not opted into', () => {
  it('goes back to the queue at the next look, when its harm was declared after it was handed out', async () => {
    const { projectId, raterId, accept, claim } = await projectWithStatement({ comparisons: 1 });
    await accept(1, ['hate']);
    expect(await claim()).not.toBeNull();
    await setHarmKinds(test.url, { projectId, harmKinds: ['hate'] });
    expect(await takeWork(test.db, projectId, raterId, 1)).toHaveLength(1);
    await setHarmKinds(test.url, { projectId, harmKinds: ['hate', 'violence'] });
    expect(await takeWork(test.db, projectId, raterId, 1)).toEqual([]);
    expect(await test.db.slot.count({ where: { projectId, state: 'open' } })).toBe(1);
  });

  it('goes back when it was claimed in the very moment the opting in was taken back', async () => {
    const { projectId, raterId, accept, claim } = await projectWithStatement({
      comparisons: 1,
      harmKinds: ['hate'],
    });
    await accept(1, ['hate']);
    // The claim is not committed yet when the acceptance looks what is on the desk.
    await test.db.$transaction(async (tx) => {
      await claimAssignment(tx, projectId, raterId);
      await accept(1, []);
    });
    expect(await takeWork(test.db, projectId, raterId, 1)).toEqual([]);
    expect(await claim()).toBeNull();
  });

  it('stays while the project asks nothing', async () => {
    const { projectId, raterId, accept, claim } = await projectWithStatement({ comparisons: 1 });
    await accept(1);
    expect(await claim()).not.toBeNull();
    await switchOffStatement(test.db, { projectId, actorId: newId() });
    await setHarmKinds(test.url, { projectId, harmKinds: ['hate'] });
    expect(await takeWork(test.db, projectId, raterId, 1)).toHaveLength(1);
  });
});

describe('a comparison', () => {
  it('is handed to nobody who has not accepted the current version', async () => {
    const { projectId, accept, claim } = await projectWithStatement({ comparisons: 6 });
    expect(await claim()).toBeNull();
    await accept(1);
    expect(await claim()).not.toBeNull();
    await publish(projectId, 1, 'Better.');
    expect(await claim()).toBeNull();
    await accept(2);
    expect(await claim()).not.toBeNull();
  });

  it('that holds harmful content goes only to who opted into every kind of it', async () => {
    const { accept, claim } = await projectWithStatement({ harmKinds: ['violence', 'hate'] });
    await accept(1);
    expect(await claim()).toBeNull();
    await accept(1, ['violence']);
    expect(await claim()).toBeNull();
    await accept(1, ['violence', 'hate']);
    expect(await claim()).not.toBeNull();
  });

  it('is not handed out on an acceptance that a later one took back', async () => {
    const { accept, claim } = await projectWithStatement({ harmKinds: ['hate'] });
    await accept(1, ['hate']);
    await accept(1, []);
    expect(await claim()).toBeNull();
  });

  it('is handed to everybody while the project has no statement', async () => {
    const { projectId, claim } = await projectWithStatement({ harmKinds: ['hate'] });
    await switchOffStatement(test.db, { projectId, actorId: newId() });
    expect(await claim()).not.toBeNull();
  });
});
