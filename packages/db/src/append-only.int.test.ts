import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing/test-database';

const APPEND_ONLY = [
  'judgment',
  'audit_event',
  'guideline_version',
  'label_scheme_version',
  'snapshot_judgment',
  'snapshot_file',
  'reward_model',
];

describe("the application's database role", () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.close());

  it('is touchstone_app, even when the URL names the superuser', async () => {
    const [row] = await test.db.$queryRaw<{ current_user: string }[]>`SELECT current_user::text`;
    expect(row?.current_user).toBe('touchstone_app');
  });

  it.each(APPEND_ONLY)('can add to %s but neither update, delete nor truncate', async (table) => {
    for (const attack of [
      `UPDATE ${table} SET project_id = project_id`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
    ]) {
      await expect(test.db.$executeRawUnsafe(attack)).rejects.toThrow(/permission denied/);
    }
    await expect(test.db.$queryRawUnsafe(`SELECT * FROM ${table}`)).resolves.toEqual([]);
  });
});
