import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { AppError } from '@touchstone/domain/error/app-error';
import { hashStream } from '@touchstone/formats/canonical/hash-stream';
import { recordAudit } from '../audit/record-audit';
import type { JobQueue } from '../queue/job-queue';
import type { FileStorage } from '../storage/file-storage';

export interface CreateImport {
  projectId: string;
  fileName: string;
  licence: string;
  origin: string;
  /** Who gave the file's preferences, as reports and exports call them; its origin when nobody is named. */
  raterName?: string | undefined;
  bytes: AsyncIterable<Uint8Array>;
  actorId: string;
}

/**
 * Takes an upload into storage as it streams in, then queues its import. Nothing is parsed here: a broken file is
 * reported by the import, with line numbers.
 *
 * @throws AppError INVALID for an empty file
 */
export async function createImport(
  { db, storage, queue }: { db: Database; storage: FileStorage; queue: JobQueue },
  input: CreateImport,
): Promise<string> {
  const { projectId, actorId } = input;
  const id = newId();
  const label = input.raterName ?? input.origin;
  const fileKey = `imports/${projectId}/${id}`;
  const hashed = hashStream(input.bytes);
  await storage.write(fileKey, hashed.chunks);
  const { sha256, bytes } = hashed.summary();
  if (bytes === 0) {
    await storage.remove(fileKey);
    throw new AppError('INVALID', 'The file is empty.');
  }
  await db.$transaction(async (tx) => {
    const rater = await tx.rater.upsert({
      where: { projectId_kind_label: { projectId, kind: 'imported', label } },
      create: { projectId, id: newId(), kind: 'imported', label },
      update: {},
      select: { id: true },
    });
    await tx.import.create({
      data: {
        projectId,
        id,
        fileName: input.fileName,
        fileKey,
        fileSha256: sha256,
        fileBytes: bytes,
        format: 'hh-rlhf',
        licence: input.licence,
        origin: input.origin,
        raterId: rater.id,
        state: 'queued',
        createdBy: actorId,
      },
    });
    await recordAudit(tx, {
      type: 'import.created',
      data: { importId: id, fileName: input.fileName, licence: input.licence },
      projectId,
      actorId,
    });
    await queue.send(tx, 'import', { projectId, importId: id });
  });
  return id;
}
