import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import type { OpenedFile } from '../snapshot/open-snapshot-file';
import type { FileStorage } from '../storage/file-storage';

/** A model's score export, as it was written when scoring ended. @throws AppError NOT_FOUND */
export async function openScoreFile(
  { db, storage }: { db: Db; storage: FileStorage },
  { projectId, modelId, format }: { projectId: string; modelId: string; format: string },
): Promise<OpenedFile> {
  const run = await db.scoringRun.findUnique({
    where: { projectId_modelId: { projectId, modelId } },
    select: { files: true, model: { select: { version: true } } },
  });
  const files = (run?.files ?? []) as unknown as {
    format: string;
    fileKey: string;
    sha256: string;
    bytes: number;
  }[];
  const file = files.find((candidate) => candidate.format === format);
  if (!run || !file) throw new AppError('NOT_FOUND', 'There is no such file.');
  const { fileKey, sha256, bytes } = file;
  return {
    stream: await storage.read(fileKey),
    sha256,
    bytes,
    fileName: `scores-v${String(run.model.version)}.${format}`,
  };
}
