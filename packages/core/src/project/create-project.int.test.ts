import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import {
  DEFAULT_LABEL_SCHEME,
  labelSchemeSchema,
  type LabelScheme,
} from '@touchstone/domain/label/label-scheme';
import { createProject } from './create-project';
import { readProject } from './read-project';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

async function create(scheme?: LabelScheme) {
  const actorId = newId();
  await test.db.userAccount.create({ data: { id: actorId } });
  const projectId = await createProject(test.db, {
    name: ' New ',
    overlap: 2,
    guidelines: '',
    actorId,
    ...(scheme && { scheme }),
  });
  return readProject(test.db, projectId);
}

describe('a new project', () => {
  it('asks for pairs with three steps unless it says otherwise', async () => {
    expect(await create()).toMatchObject({ name: 'New', schemeVersion: 1, scheme: DEFAULT_LABEL_SCHEME });
  });

  it('begins with the label scheme chosen for it', async () => {
    const scheme = labelSchemeSchema.parse({ kind: 'best_worst', outcomes: { cannot_judge: false } });
    expect(await create(scheme)).toMatchObject({ schemeVersion: 1, scheme });
  });
});
