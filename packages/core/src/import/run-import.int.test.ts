import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { newId } from '@touchstone/db/id/new-id';
import { changeProject } from '../project/change-project';
import { createProject } from '../project/create-project';
import { openJobQueue } from '../queue/job-queue';
import type { FileStorage } from '../storage/file-storage';
import { localFileStorage } from '../storage/local-file-storage';
import { findTestData } from '../testing/test-data';
import { createImport } from './create-import';
import { listImports } from './list-imports';
import { listImportRefusals } from './list-import-refusals';
import { runImport } from './run-import';

let test: TestDatabase;
let folder: string;
let storage: FileStorage;
let ownerId: string;
beforeAll(async () => {
  test = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'touchstone-import-'));
  storage = localFileStorage(folder);
  ownerId = newId();
  await test.db.userAccount.create({ data: { id: ownerId, isOwner: true } });
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

const newProject = (overlap = 2) =>
  createProject(test.db, { name: 'Imports', overlap, guidelines: '', actorId: ownerId });

async function importBytes(projectId: string, bytes: AsyncIterable<Uint8Array>) {
  const deps = { db: test.db, storage, queue: openJobQueue() };
  const importId = await createImport(deps, {
    projectId,
    fileName: 'f.jsonl',
    licence: 'MIT',
    origin: 'hh',
    raterName: 'hh',
    bytes,
    actorId: ownerId,
  });
  await runImport(deps, { projectId, importId });
  const [row] = await listImports(test.db, projectId, importId);
  return { importId, ...row };
}

const bytesOf = (text: string | Buffer): AsyncIterable<Uint8Array> => Readable.from([Buffer.from(text)]);

const pair = (question: string, chosen: string, rejected: string) =>
  JSON.stringify({
    chosen: `\n\nHuman: ${question}\n\nAssistant: ${chosen}`,
    rejected: `\n\nHuman: ${question}\n\nAssistant: ${rejected}`,
  });

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    pair(`What is number ${String(i)}?`, `yes ${String(i)}`, `no ${String(i)}`),
  );

/** The beginning of a file, and then the end of the process that read it. */
async function* firstBytes(whole: AsyncIterable<Buffer>, count: number) {
  let left = count;
  for await (const chunk of whole) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) throw new Error('killed');
  }
}

describe('an import', () => {
  it('takes what it can and reports each refused line with number and reason', async () => {
    const projectId = await newProject();
    const lines = [
      pair('What is two plus two?', '4', '5'),
      'not json',
      '',
      pair('Same?', 'x', 'x'),
      pair('And three plus three?', '6', '7'),
    ];
    const done = await importBytes(projectId, bytesOf(lines.join('\n')));
    expect(done).toMatchObject({ state: 'done', added: 2, refused: 2, duplicates: 0, linesRead: 5 });
    const refusals = await listImportRefusals(test.db, {
      projectId,
      importId: done.importId,
      after: 0,
      limit: 10,
    });
    expect(refusals.map(({ line }) => line)).toEqual([2, 4]);
    expect(refusals.every(({ reason }) => reason.length > 5)).toBe(true);
  });

  it('adds nothing the second time, plain or gzip, and refuses the opposite preference of the same rater', async () => {
    const projectId = await newProject();
    const text = [pair('Which way is north?', 'up', 'down'), pair('Which way is south?', 'down', 'up')].join(
      '\n',
    );
    expect(await importBytes(projectId, bytesOf(text))).toMatchObject({ added: 2 });
    expect(await importBytes(projectId, bytesOf(gzipSync(text)))).toMatchObject({
      added: 0,
      duplicates: 2,
      refused: 0,
    });
    expect(await importBytes(projectId, bytesOf(pair('Which way is north?', 'down', 'up')))).toMatchObject({
      added: 0,
      refused: 1,
    });
    expect(await test.db.judgment.count({ where: { projectId } })).toBe(2);
  });

  it('finds the same pairs under another origin and rater: nothing is added twice, and every preference keeps its side', async () => {
    const projectId = await newProject(1);
    const text = Array.from({ length: 60 }, (_, i) =>
      pair(`Is ${String(i)} even?`, `right ${String(i)}`, `wrong ${String(i)}`),
    ).join('\n');
    const send = async (origin: string, raterName: string) => {
      const deps = { db: test.db, storage, queue: openJobQueue() };
      const importId = await createImport(deps, {
        projectId,
        fileName: 'f',
        licence: 'MIT',
        origin,
        raterName,
        bytes: bytesOf(text),
        actorId: ownerId,
      });
      await runImport(deps, { projectId, importId });
      return (await listImports(test.db, projectId, importId))[0];
    };
    expect(await send('first origin', 'first')).toMatchObject({ added: 60 });
    expect(await send('second origin', 'second')).toMatchObject({ added: 0, duplicates: 60, refused: 0 });
    expect(await send('third origin', 'first')).toMatchObject({ added: 0, duplicates: 60, refused: 0 });
    expect(await test.db.completion.count({ where: { projectId } })).toBe(120);
    const said = await test.db.$queryRaw<{ text: string }[]>`
      SELECT body.messages->0->>'content' AS text FROM judgment j
      JOIN comparison_completion cc ON cc.project_id = j.project_id AND cc.comparison_id = j.comparison_id AND cc.ordinal = j.preferred
      JOIN completion_content body ON body.project_id = cc.project_id AND body.completion_id = cc.completion_id
      WHERE j.project_id = ${projectId}::uuid`;
    expect(said).toHaveLength(120);
    expect(said.every((row) => row.text.startsWith('right'))).toBe(true);
  });

  it('goes on behind the last stored batch after it was killed', async () => {
    const projectId = await newProject(1);
    const deps = { db: test.db, storage, queue: openJobQueue() };
    const text = numbered(600).join('\n');
    const importId = await createImport(deps, {
      projectId,
      fileName: 'f',
      licence: 'MIT',
      origin: 'o',
      raterName: 'r',
      bytes: bytesOf(text),
      actorId: ownerId,
    });
    const dying: FileStorage = {
      ...storage,
      read: async (key) => Readable.from(firstBytes(await storage.read(key), 45_000)),
    };
    await expect(runImport({ db: test.db, storage: dying }, { projectId, importId })).rejects.toThrow(
      'killed',
    );
    const [half] = await listImports(test.db, projectId, importId);
    expect(half?.state).toBe('running');
    expect(half?.linesRead).toBeGreaterThan(0);
    expect(half?.linesRead).toBeLessThan(600);
    await runImport(deps, { projectId, importId });
    const [done] = await listImports(test.db, projectId, importId);
    expect(done).toMatchObject({ state: 'done', added: 600, duplicates: 0, linesRead: 600 });
  });

  it('fails with a sentence, not a crash, on a file that is no text at all', async () => {
    const projectId = await newProject();
    const truncated = gzipSync(pair('Is this whole?', 'no', 'yes')).subarray(0, 40);
    const failed = await importBytes(projectId, bytesOf(truncated));
    expect(failed.state).toBe('failed');
    expect(failed.error).toMatch(/\w+ \w+/);
  });

  it('goes by the overlap of the time when it changes while an import runs', async () => {
    const projectId = await newProject(1);
    const deps = { db: test.db, storage, queue: openJobQueue() };
    const importId = await createImport(deps, {
      projectId,
      fileName: 'f',
      licence: 'MIT',
      origin: 'o',
      bytes: bytesOf(numbered(300).join('\n')),
      actorId: ownerId,
    });
    // By the time it reads the file it has read what it needs to know of the project.
    const read = async (key: string) => {
      await changeProject(test.db, { projectId, overlap: 3, actorId: ownerId });
      return storage.read(key);
    };
    await runImport({ db: test.db, storage: { ...storage, read } }, { projectId, importId });
    expect(await test.db.comparison.count({ where: { projectId } })).toBe(300);
    expect(await test.db.slot.count({ where: { projectId } })).toBe(900);
  });

  it('run twice at once stores and counts everything once, and neither run fails', async () => {
    const projectId = await newProject(1);
    const deps = { db: test.db, storage, queue: openJobQueue() };
    const importId = await createImport(deps, {
      projectId,
      fileName: 'f',
      licence: 'MIT',
      origin: 'o',
      bytes: bytesOf(['not json', ...numbered(300), 'nor this'].join('\n')),
      actorId: ownerId,
    });
    let bothHaveBegun = (): void => undefined;
    const begun = new Promise<void>((resolve) => (bothHaveBegun = resolve));
    let runs = 0;
    const read = async (key: string) => {
      runs += 1;
      if (runs === 2) bothHaveBegun();
      await begun;
      return storage.read(key);
    };
    const twice = { db: test.db, storage: { ...storage, read } };
    await Promise.all([1, 2].map(() => runImport(twice, { projectId, importId })));
    expect(await listImports(test.db, projectId, importId)).toMatchObject([
      { state: 'done', linesRead: 302, added: 300, duplicates: 0, refused: 2, error: null },
    ]);
    expect(await test.db.importRefusal.count({ where: { projectId } })).toBe(2);
  });

  it('keeps every whole row read before a gzip file breaks off', async () => {
    const projectId = await newProject(1);
    const file = gzipSync(numbered(400).join('\n'));
    const failed = await importBytes(projectId, bytesOf(file.subarray(0, -40)));
    expect(failed).toMatchObject({ state: 'failed', error: 'the gzip file is cut short', refused: 0 });
    expect(failed.added).toBeGreaterThan(250);
    expect(failed.linesRead).toBe(failed.added);
    expect(await test.db.judgment.count({ where: { projectId } })).toBe(failed.added);
  });

  it('ends on a file of bytes that no database holds, every line refused', async () => {
    const projectId = await newProject();
    const bytes = Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x41, 0xff, 0xfe, 0x0a, 0x7b, 0x00,
    ]);
    const done = await importBytes(projectId, bytesOf(bytes));
    expect(done).toMatchObject({ state: 'done', added: 0 });
    expect(done.refused).toBeGreaterThan(1);
  });

  it('keeps nothing of the winner in the canonical order', async () => {
    const projectId = await newProject(1);
    const text = Array.from({ length: 400 }, (_, i) =>
      pair(`Question about topic ${String(i)}?`, `good ${String(i)}`, `bad ${String(i)}`),
    ).join('\n');
    await importBytes(projectId, bytesOf(text));
    const first = await test.db.judgment.count({ where: { projectId, preferred: 0 } });
    expect(first).toBeGreaterThan(140); // 200 expected, six standard deviations of a fair coin are 60
    expect(first).toBeLessThan(260);
  });

  const real = findTestData('hh-rlhf/harmless-base/test.jsonl.gz');
  it.skipIf(real === undefined)(
    'takes all of HH-RLHF harmless-base test (needs TOUCHSTONE_TEST_DATA)',
    async () => {
      const projectId = await newProject();
      const done = await importBytes(projectId, createReadStream(real ?? ''));
      expect(done).toMatchObject({
        state: 'done',
        added: 2312,
        duplicates: 0,
        refused: 0,
        linesRead: 2312,
        bytesRead: readFileSync(real ?? '').length,
      });
      const counts = {
        prompts: await test.db.prompt.count({ where: { projectId } }),
        groups: await test.db.promptGroup.count({ where: { projectId, mergedInto: null } }),
        completions: await test.db.completion.count({ where: { projectId } }),
        comparisons: await test.db.comparison.count({ where: { projectId } }),
        slots: await test.db.slot.count({ where: { projectId, state: 'open' } }),
        imported: await test.db.judgment.count({ where: { projectId, kind: 'imported' } }),
      };
      expect(counts).toEqual({
        prompts: 2310,
        groups: 2174,
        completions: 4624,
        comparisons: 2312,
        slots: 4624,
        imported: 2312,
      });
    },
    180_000,
  );
});
