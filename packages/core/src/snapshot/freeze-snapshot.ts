import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { snapshotOptionsSchema, type SnapshotFormat } from '@touchstone/domain/snapshot/snapshot-options';
import { canonicalLines } from '@touchstone/formats/canonical/canonical-lines';
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
  const snapshot = await db.snapshot.findUniqueOrThrow({
    where: key,
    select: { state: true, options: true },
  });
  if (snapshot.state === 'done' || snapshot.state === 'failed') return;
  await db.snapshot.update({ where: key, data: { state: 'running' } });
  const options = snapshotOptionsSchema.parse(snapshot.options);
  const folder = `snapshots/${projectId}/${snapshotId}`;
  try {
    await db.$transaction(
      async (tx) => {
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
        for (const { format, name, bytes } of writeSnapshotExports(() => storage.read(canonical.fileKey))) {
          files.push(await writeFile(storage, format, `${folder}/${name}`, bytes));
        }
        await tx.snapshotFile.createMany({ data: files.map((file) => ({ projectId, snapshotId, ...file })) });
        await tx.snapshot.update({
          where: key,
          data: { state: 'done', sha256: canonical.sha256, counts: counted.total(), frozenAt: new Date() },
        });
      },
      { isolationLevel: 'RepeatableRead', timeout: 3_600_000, maxWait: 60_000 },
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error; // an outage: the job is retried
    await db.snapshot.update({ where: key, data: { state: 'failed', error: error.message } });
  }
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
