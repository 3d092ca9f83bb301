import type { Database, Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import type { ImportFormat } from '@touchstone/domain/import/import-format';
import { hashStream } from '@touchstone/formats/canonical/hash-stream';
import { recogniseFormat } from '@touchstone/formats/row/recognise-format';
import { recordAudit } from '../audit/record-audit';
import type { JobQueue } from '../queue/job-queue';
import type { FileStorage } from '../storage/file-storage';

export interface CreateImport {
  projectId: string;
  fileName: string;
  /** Recognised by the file's first row when it isn't said. */
  format?: ImportFormat | undefined;
  licence: string;
  origin: string;
  /** Kinds of harmful content that the file may hold. */
  harmKinds?: HarmKind[] | undefined;
  /** Who gave the file's preferences, as reports and exports call them; its origin when nobody is named. */
  raterName?: string | undefined;
  bytes: AsyncIterable<Uint8Array>;
  actorId: string;
}

/**
 * Takes an upload into storage as it streams in, then queues its import. No more is read of it here than tells its format:
 * a broken file is reported by the import, with line numbers.
 *
 * @throws AppError INVALID for an empty file
 */
export async function createImport(
  { db, storage, queue }: { db: Database; storage: FileStorage; queue: JobQueue },
  input: CreateImport,
): Promise<string> {
  const { projectId, actorId } = input;
  const id = newId();
  const fileKey = `imports/${projectId}/${id}`;
  const hashed = hashStream(input.bytes);
  await storage.write(fileKey, hashed.chunks);
  const { sha256, bytes } = hashed.summary();
  if (bytes === 0) {
    await storage.remove(fileKey);
    throw new AppError('INVALID', problem('fileEmpty'));
  }
  const format = input.format ?? (await recogniseFormat(await storage.read(fileKey))) ?? 'hh-rlhf';
  await db.$transaction(async (tx) => {
    const raterId = format === 'hh-rlhf' ? await raterOf(tx, input) : null;
    await tx.import.create({
      data: {
        projectId,
        id,
        fileName: input.fileName,
        fileKey,
        fileSha256: sha256,
        fileBytes: bytes,
        format,
        licence: input.licence,
        origin: input.origin,
        harmKinds: input.harmKinds ?? [],
        raterId,
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

/** Whoever gave the preferences of a file that holds some. */
async function raterOf(tx: Db, { projectId, raterName, origin }: CreateImport): Promise<string> {
  const label = raterName ?? origin;
  const rater = await tx.rater.upsert({
    where: { projectId_kind_label: { projectId, kind: 'imported', label } },
    create: { projectId, id: newId(), kind: 'imported', label },
    update: {},
    select: { id: true },
  });
  return rater.id;
}
