import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { createTestDatabase } from '@touchstone/db/testing/test-database';
import { createProject } from '../project/create-project';
import { openJobQueue } from '../queue/job-queue';
import { localFileStorage } from '../storage/local-file-storage';
import { createImport } from './create-import';
import { runImport } from './run-import';

const LINES = 1_500;
/** What is read until the first batches are in, and the tables are known. */
const BATCHES = 400;

it('the first import into an empty database reads no project from end to end for each row', async () => {
  const test = await createTestDatabase(1);
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-import-'));
  const deps = { db: test.db, storage: localFileStorage(folder), queue: openJobQueue() };
  const actorId = newId();
  await test.db.userAccount.create({ data: { id: actorId, isOwner: true } });
  const projectId = await createProject(test.db, { name: 'First', overlap: 1, guidelines: '', actorId });
  const lines = Array.from({ length: LINES }, (_, i) =>
    JSON.stringify({
      chosen: `\n\nHuman: Number ${String(i)}?\n\nAssistant: yes ${String(i)}`,
      rejected: `\n\nHuman: Number ${String(i)}?\n\nAssistant: no ${String(i)}`,
    }),
  );
  const importId = await createImport(deps, {
    projectId,
    fileName: 'first.jsonl',
    licence: 'MIT',
    origin: 'hh',
    raterName: 'hh',
    bytes: Readable.from([Buffer.from(lines.join('\n'))]),
    actorId,
  });
  await runImport(deps, { projectId, importId });
  expect(await test.db.comparison.count({ where: { projectId } })).toBe(LINES);

  await test.db.$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  const read = await test.db.$queryRaw<{ name: string; rows: number }[]>`
    SELECT indexrelname::text AS name, idx_tup_read::int AS rows FROM pg_stat_user_indexes`;
  expect(read.filter(({ rows }) => rows > LINES * BATCHES)).toEqual([]);
  await test.close();
  rmSync(folder, { recursive: true });
}, 120_000);
