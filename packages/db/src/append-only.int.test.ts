import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from './id/new-id';
import { seedProject } from './testing/seed-project';
import { createTestDatabase, type TestDatabase } from './testing/test-database';

const APPEND_ONLY = [
  'judgment',
  'adjudication',
  'audit_event',
  'guideline_version',
  'label_scheme_version',
  'statement_version',
  'consent',
  'snapshot_judgment',
  'snapshot_file',
  'rater_action',
  'alert',
  'reward_model',
];

/** All that the application may change. Of every other table, and every other column, each row is written once. */
const CHANGEABLE: Record<string, string[]> = {
  adjudication_case: [
    'by_model',
    'closed_by',
    'disagreement',
    'held_cause',
    'held_until',
    'holder_id',
    'put_backs',
    'requested',
    'rotation',
    'weight',
  ],
  adjudication_request: ['settled_by'],
  adjudication_watch: ['model_id', 'scored_at', 'seen_until'],
  alert_channel: ['closed_at'],
  alert_delivery: ['attempts', 'due_at', 'ended_at', 'error', 'state'],
  api_token: ['last_used_at', 'revoked_at'],
  appeal: ['decided_at', 'decided_by', 'decision', 'reply'],
  assignment: [
    'closed_at',
    'earlier_guideline_versions',
    'earlier_scheme_versions',
    'guideline_version',
    'lease_until',
    'origin',
    'scheme_version',
    'skip_note',
    'skip_reason',
    'slot',
    'state',
  ],
  claim_cursor: ['created_at', 'position'],
  comparison: [
    'decided_at',
    'decided_by',
    'decision',
    'harm_kinds',
    'is_gold',
    'lane_id',
    'language',
    'overlap',
    'priority',
    'skills',
    'skips',
    'team',
  ],
  credential: ['password_hash', 'updated_at'],
  gold_item: ['exposures', 'raters', 'retired_at', 'retired_by'],
  harm_report: ['decision', 'settled_at', 'settled_by'],
  import: [
    'added',
    'bytes_read',
    'duplicates',
    'error',
    'finished_at',
    'lines_read',
    'refused',
    'started_at',
    'state',
  ],
  member: ['daily_limit', 'ended_at', 'languages', 'paused_at', 'role', 'skills', 'team', 'total_limit'],
  one_time_link: ['revoked_at', 'used_at', 'used_by'],
  person: ['email', 'name'],
  project: [
    'archived_at',
    'daily_limit',
    'due_at',
    'edit_hours',
    'gold_rate',
    'gold_raters',
    'guideline_version',
    'image_hosts',
    'lease_seconds',
    'name',
    'overlap',
    'pause_reason',
    'paused_at',
    'paused_by',
    'repeat_after_hours',
    'repeat_rate',
    'scheme_version',
    'statement_version',
    'total_limit',
    'training_items',
    'training_pass',
    'training_tries',
  ],
  prompt: ['group_id'],
  prompt_group: ['bridged', 'merged_into', 'split'],
  quality_report: ['done', 'error', 'finished_at', 'report', 'started_at', 'state', 'total', 'verdict'],
  quality_setting: [
    'alpha_least',
    'alpha_width',
    'cost_amount',
    'cost_currency',
    'gold_least',
    'unsure_most',
  ],
  question: ['earlier_replies', 'replied_at', 'replied_by', 'reply'],
  rater: ['checked_at', 'trained_at'],
  rater_attribute_answer: ['choice'],
  rater_day: ['judgments'],
  rater_rule: ['action', 'least', 'seconds', 'threshold'],
  score: ['value'],
  scoring_run: ['done', 'error', 'files', 'finished_at', 'state', 'total'],
  session: ['revoked_at'],
  slot: ['available_at', 'holder_id', 'lane_id', 'position', 'reserved_for', 'state'],
  snapshot: ['counts', 'error', 'frozen_at', 'sha256', 'state'],
  training_round: ['finished_at', 'passed', 'right'],
  training_run: ['error', 'finished_at', 'report', 'started_at', 'state'],
  user_account: ['disabled_at'],
  user_preference: ['data', 'updated_at'],
};

const DELETABLE = [
  'adjudication_feedback',
  'adjudication_request',
  'adjudication_text',
  'alert_channel',
  'alert_delivery',
  'appeal',
  'claim_cursor',
  'completion_content',
  'credential',
  'harm_report',
  'judgment_text',
  'person',
  'prompt_content',
  'prompt_shingle',
  'quality_report',
  'question',
  'rater_attribute',
  'rater_attribute_answer',
  'rater_rule',
  'session',
  'slot',
  'training_point',
  'user_preference',
];

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** Whether the role may run this statement; any other error is a broken test. */
async function isAllowed(statement: string): Promise<boolean> {
  try {
    await test.db.$executeRawUnsafe(statement);
    return true;
  } catch (error) {
    expect(String(error)).toMatch(/permission denied/);
    return false;
  }
}

describe("the application's database role", () => {
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

  it('can update these columns and not one more, in whatever table', async () => {
    const columns = await test.db.$queryRaw<{ table: string; column: string }[]>`
      SELECT c.relname::text AS table, a.attname::text AS column
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      ORDER BY a.attname COLLATE "C"`;
    const changeable: Record<string, string[]> = {};
    for (const { table, column } of columns) {
      if (await isAllowed(`UPDATE "${table}" SET "${column}" = "${column}" WHERE false`))
        (changeable[table] ??= []).push(column);
    }
    expect(changeable).toEqual(CHANGEABLE);
  });

  it('can delete from these tables and no other, and truncate none', async () => {
    const tables = await test.db.$queryRaw<{ name: string }[]>`
      SELECT relname::text AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY relname COLLATE "C"`;
    const deletable: string[] = [];
    for (const { name } of tables) {
      if (await isAllowed(`DELETE FROM "${name}" WHERE false`)) deletable.push(name);
      expect(await isAllowed(`TRUNCATE "${name}" CASCADE`), name).toBe(false);
    }
    expect(deletable).toEqual(DELETABLE);
  });

  it('can bring a snapshot to its end, and change nothing of it afterwards', async () => {
    const { projectId } = await seedProject(test.db);
    const where = { projectId_id: { projectId, id: newId() } };
    await test.db.snapshot.create({
      data: {
        ...where.projectId_id,
        name: 'First',
        state: 'queued',
        options: {},
        createdBy: newId(),
      },
    });
    await test.db.snapshot.update({ where, data: { state: 'running' } });
    await test.db.snapshot.update({
      where,
      data: { state: 'done', sha256: 'aa', counts: {}, frozenAt: new Date() },
    });
    for (const data of [
      { sha256: 'bb' },
      { counts: { train: 1 } },
      { state: 'failed', error: 'x' },
      { frozenAt: null },
    ]) {
      await expect(test.db.snapshot.update({ where, data })).rejects.toThrow(/frozen snapshot never changes/);
    }
    for (const data of [{ options: { tie: true } }, { name: 'Second' }]) {
      await expect(test.db.snapshot.update({ where, data })).rejects.toThrow(
        /permission denied|denied access/,
      );
    }
    const row = { projectId: where.projectId_id.projectId, snapshotId: where.projectId_id.id };
    await expect(test.db.snapshotJudgment.create({ data: { ...row, judgmentId: newId() } })).rejects.toThrow(
      /frozen snapshot never changes/,
    );
    const file = { ...row, format: 'trl-train', fileKey: 'k', sha256: 'cc', bytes: 1, rows: 1 };
    await expect(test.db.snapshotFile.create({ data: file })).rejects.toThrow(
      /frozen snapshot never changes/,
    );
    expect(await test.db.snapshot.findUniqueOrThrow({ where })).toMatchObject({
      state: 'done',
      sha256: 'aa',
    });
  });

  it('can free and delete a slot until its judgment counts, and then neither', async () => {
    const { projectId, comparisonIds } = await seedProject(test.db, { comparisons: 2 });
    const [counted = '', open = ''] = comparisonIds;
    const holderId = newId();
    const change = (comparisonId: string, sql: string) =>
      test.db.$executeRawUnsafe(
        `UPDATE slot SET ${sql} WHERE project_id = '${projectId}' AND comparison_id = '${comparisonId}'`,
      );
    const lease = `state = 'leased', available_at = clock_timestamp(), holder_id = '${holderId}'`;
    const free = `state = 'open', available_at = '-infinity', holder_id = NULL`;
    expect(await change(counted, lease)).toBe(1);
    expect(await change(counted, free)).toBe(1);
    expect(await change(counted, lease)).toBe(1);
    expect(await change(counted, `state = 'counted', available_at = 'infinity'`)).toBe(1);
    for (const attack of [
      free,
      lease,
      `state = 'parked', holder_id = NULL`,
      `holder_id = '${newId()}'`,
      `holder_id = NULL`,
    ]) {
      await expect(change(counted, attack)).rejects.toThrow(/counted slot stays counted/);
    }
    const remove = (comparisonId: string) => test.db.slot.deleteMany({ where: { projectId, comparisonId } });
    await expect(remove(counted)).rejects.toThrow(/counted slot stays counted/);
    expect(await change(counted, 'position = 1')).toBe(1);
    expect(await remove(open)).toEqual({ count: 1 });
    const left = await test.db.slot.findMany({
      where: { projectId },
      select: { state: true, holderId: true },
    });
    expect(left).toEqual([{ state: 'counted', holderId }]);
  });
});
