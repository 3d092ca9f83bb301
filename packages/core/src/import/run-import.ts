import { analyzeGrown } from '@touchstone/db/analyze-grown';
import type { Database } from '@touchstone/db/open-database';
import type { ImportFormat } from '@touchstone/domain/import/import-format';
import { FormatError } from '@touchstone/formats/error/format-error';
import { readHhRlhf } from '@touchstone/formats/hh-rlhf/read-hh-rlhf';
import type { ReadResult, RowRead, RowRefused } from '@touchstone/formats/row/preference-row';
import { readTouchstone } from '@touchstone/formats/touchstone/read-touchstone';
import type { FileStorage } from '../storage/file-storage';
import { lockImports } from './lock-imports';
import { storeRows, type ImportedFrom } from './store-rows';

const BATCH_LINES = 250;

const READERS = { 'hh-rlhf': readHhRlhf, touchstone: readTouchstone } as const satisfies Record<
  ImportFormat,
  (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<ReadResult>
>;

interface RunningImport extends ImportedFrom {
  /** As far as this run knows: up to the last batch it found or stored. */
  linesRead: number;
}

/**
 * Reads an uploaded file into the project, a batch of lines in each transaction together with how far it got: killed at
 * any point, the next run goes on behind the last batch. Lines that can't be read are kept with number and reason, and the
 * rest goes in. Safe to run again when done, and twice at once: the run that stores a batch first goes on, the other stops.
 */
export async function runImport(
  { db, storage }: { db: Database; storage: FileStorage },
  { projectId, importId }: { projectId: string; importId: string },
): Promise<void> {
  const key = { projectId_id: { projectId, id: importId } };
  const row = await db.import.findUniqueOrThrow({
    where: key,
    select: {
      state: true,
      fileKey: true,
      format: true,
      linesRead: true,
      raterId: true,
      origin: true,
      harmKinds: true,
      createdBy: true,
      project: { select: { splitKey: true, orderKey: true } },
    },
  });
  if (row.state === 'done' || row.state === 'failed') return;
  const started = await db.import.updateMany({
    where: { projectId, id: importId, state: { in: ['queued', 'running'] } },
    data: { state: 'running', startedAt: new Date() },
  });
  if (started.count === 0) return;
  const running: RunningImport = { ...row, projectId, id: importId };
  const read = READERS[row.format as ImportFormat];
  let batch: ReadResult[] = [];
  let unreadable: FormatError | undefined;
  try {
    for await (const result of read(await storage.read(row.fileKey))) {
      if (result.line <= row.linesRead) continue;
      batch.push(result);
      if (batch.length < BATCH_LINES) continue;
      if (!(await storeBatch(db, running, batch))) return;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error; // an outage: the job is retried and goes on from here
    unreadable = error;
  }
  // What was read before a file turned out to be broken goes in too.
  if (!(await storeBatch(db, running, batch))) return;
  await db.import.updateMany({
    where: { projectId, id: importId, state: 'running', linesRead: running.linesRead },
    data: {
      ...(unreadable === undefined ? { state: 'done' } : { state: 'failed', error: unreadable.reason }),
      finishedAt: new Date(),
    },
  });
}

/** @returns false, and nothing is stored, when another run of the import is ahead of this one or has ended it */
async function storeBatch(db: Database, running: RunningImport, batch: ReadResult[]): Promise<boolean> {
  const last = batch.at(-1);
  if (!last) return true;
  const { projectId, id: importId } = running;
  const isStored = await db.$transaction(
    async (tx) => {
      await lockImports(tx, projectId);
      const ours = await tx.import.updateMany({
        where: { projectId, id: importId, state: 'running', linesRead: running.linesRead },
        data: { linesRead: last.line, bytesRead: last.bytesRead },
      });
      if (ours.count === 0) return false;
      const rows = batch.filter((result): result is RowRead => result.kind === 'row');
      const refused = batch.filter((result): result is RowRefused => result.kind === 'refused');
      const stored = await storeRows(tx, running, rows);
      await tx.importRefusal.createMany({
        data: [...refused, ...stored.refused].map(({ line, reason, excerpt }) => ({
          projectId,
          importId,
          line,
          reason,
          excerpt,
        })),
      });
      await tx.import.update({
        where: { projectId_id: { projectId, id: importId } },
        data: {
          added: { increment: stored.added },
          duplicates: { increment: stored.duplicates },
          refused: { increment: refused.length + stored.refused.length },
        },
      });
      return true;
    },
    { timeout: 120_000, maxWait: 60_000 },
  );
  if (!isStored) return false;
  running.linesRead = last.line;
  await analyzeGrown(db);
  return true;
}
