import type { Readable } from 'node:stream';
import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import type { SnapshotFormat } from '@touchstone/domain/snapshot/snapshot-options';
import type { FileStorage } from '../storage/file-storage';

export interface OpenedFile {
  stream: Readable;
  sha256: string;
  bytes: number;
  fileName: string;
}

/** One of a snapshot's files, as it was written when the snapshot was frozen. @throws AppError NOT_FOUND */
export async function openSnapshotFile(
  { db, storage }: { db: Db; storage: FileStorage },
  { projectId, snapshotId, format }: { projectId: string; snapshotId: string; format: SnapshotFormat },
): Promise<OpenedFile> {
  const file = await db.snapshotFile.findUnique({
    where: { projectId_snapshotId_format: { projectId, snapshotId, format } },
    select: { fileKey: true, sha256: true, bytes: true, snapshot: { select: { name: true, sha256: true } } },
  });
  if (!file) throw new AppError('NOT_FOUND', 'There is no such file.');
  const fileName = `${slugOf(file.snapshot.name)}-${file.snapshot.sha256?.slice(0, 8) ?? ''}-${format}.jsonl`;
  return {
    stream: await storage.read(file.fileKey),
    sha256: file.sha256,
    bytes: Number(file.bytes),
    fileName,
  };
}

/** A name as part of a file name: letters and digits of any script, the rest as hyphens. */
function slugOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'snapshot'
  );
}
