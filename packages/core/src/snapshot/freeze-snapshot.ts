import type { Database, Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { snapshotOptionsSchema, type SnapshotFormat } from '@touchstone/domain/snapshot/snapshot-options';
import { canonicalLines } from '@touchstone/formats/canonical/canonical-lines';
import { FormatError } from '@touchstone/formats/error/format-error';
import { hashStream } from '@touchstone/formats/canonical/hash-stream';
import type { FileStorage } from '../storage/file-storage';
import { CountSnapshot } from './count-snapshot';
import { readSnapshotRows } from './read-snapshot-rows';
import { writeSnapshotExports } from './write-snapshot-exports';

interface WrittenFile {
  format: SnapshotFormat;
  fileKey: string;
  sha256: string;
  bytes: number;
  rows: number;
}

/**
 * Freezes a queued snapshot: in one REPEATABLE READ transaction its rows are read, their ids stored and the canonical file
 * written; the exports are then written from that file. Every file is hashed and kept. Killed half-way, the
 * transaction leaves nothing and the next run starts over; once frozen, running it again changes nothing.
 */
export async function freezeSnapshot(
  { db, storage }: { db: Database; storage: FileStorage },
  { projectId, snapshotId }: { projectId: string; snapshotId: string },
): Promise<void> {
  const key = { projectId_id: { projectId, id: snapshotId } };
  const snapshot = await db.snapshot.findUniqueOrThrow({ where: key, select: { options: true } });
  const unfinished = { projectId, id: snapshotId, state: { in: ['queued', 'running'] } };
  const started = await db.snapshot.updateMany({ where: unfinished, data: { state: 'running' } });
  if (started.count === 0) return;
  const options = snapshotOptionsSchema.parse(snapshot.options);
  const folder = `snapshots/${projectId}/${snapshotId}`;
  try {
    await db.$transaction(
      async (tx) => {
        await lockUnfinished(tx, projectId, snapshotId);
        const counted = new CountSnapshot();
        const rows = readSnapshotRows(tx, { projectId, snapshotId, options, counted });
        const canonical = await writeFile(
          storage,
          'canonical',
          `${folder}/canonical.jsonl`,
          canonicalLines(rows),
        );
        if (canonical.rows === 0) {
          throw new AppError(
            'NOT_ENOUGH_DATA',
            'There is nothing to freeze yet: no judgment fits these options.',
          );
        }
        const files = [canonical];
        const counts = counted.total();
        const exports = writeSnapshotExports(() => storage.read(canonical.fileKey), {
          hasRankings: counts.ranked > 0,
        });
        for (const { format, name, bytes } of exports) {
          files.push(await writeFile(storage, format, `${folder}/${name}`, bytes));
        }
        await tx.snapshotFile.createMany({ data: files.map((file) => ({ projectId, snapshotId, ...file })) });
        await tx.snapshot.update({
          where: key,
          data: { state: 'done', sha256: canonical.sha256, counts, frozenAt: new Date() },
        });
      },
      { isolationLevel: 'RepeatableRead', timeout: 3_600_000, maxWait: 60_000 },
    );
  } catch (error) {
    const sentence = whyNotFrozen(error);
    if (sentence === undefined) throw error; // an outage: the job is retried
    await db.snapshot.updateMany({ where: unfinished, data: { state: 'failed', error: sentence } });
  }
}

/**
 * Holds the snapshot's row before anything is read or written: another worker on the same snapshot waits here, and then
 * can't go on (the row has changed under its REPEATABLE READ), so it never writes over a frozen snapshot's files.
 */
async function lockUnfinished(tx: Db, projectId: string, snapshotId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM snapshot
    WHERE project_id = ${projectId}::uuid AND id = ${snapshotId}::uuid AND state IN ('queued', 'running')
    FOR UPDATE`;
  if (rows.length === 0) throw new Error('Another worker finished this snapshot meanwhile.');
}

/** The sentence for people when trying again would end the same way; undefined when it may not. */
function whyNotFrozen(error: unknown): string | undefined {
  if (error instanceof AppError) return error.message;
  if (error instanceof FormatError) return `A comparison can't be written to a file: ${error.reason}.`;
  return undefined;
}

async function writeFile(
  storage: FileStorage,
  format: SnapshotFormat,
  fileKey: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<WrittenFile> {
  const hashed = hashStream(bytes);
  await storage.write(fileKey, hashed.chunks);
  return { format, fileKey, ...hashed.summary() };
}
