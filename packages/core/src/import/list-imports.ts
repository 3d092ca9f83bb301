import type { Db } from '@touchstone/db/open-database';
import { harmKindsSchema, type HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { ImportFormat } from '@touchstone/domain/import/import-format';
import type { JobState } from '@touchstone/domain/job/job-state';

export interface ImportRow {
  id: string;
  fileName: string;
  fileBytes: number;
  fileSha256: string;
  format: ImportFormat;
  /** Kinds of harmful content it was declared to hold. */
  harmKinds: HarmKind[];
  licence: string;
  origin: string;
  state: JobState;
  /** Bytes of the file read so far: the progress bar, since lines in all are not known before the end. */
  bytesRead: number;
  linesRead: number;
  added: number;
  duplicates: number;
  refused: number;
  error: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** The project's imports, newest first; with `importId` only that one. */
export async function listImports(db: Db, projectId: string, importId?: string): Promise<ImportRow[]> {
  const rows = await db.import.findMany({
    where: { projectId, ...(importId === undefined ? {} : { id: importId }) },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      fileName: true,
      fileBytes: true,
      fileSha256: true,
      format: true,
      harmKinds: true,
      licence: true,
      origin: true,
      state: true,
      bytesRead: true,
      linesRead: true,
      added: true,
      duplicates: true,
      refused: true,
      error: true,
      createdAt: true,
      finishedAt: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    state: row.state as JobState,
    format: row.format as ImportFormat,
    harmKinds: harmKindsSchema.parse(row.harmKinds),
    fileBytes: Number(row.fileBytes),
    bytesRead: Number(row.bytesRead),
  }));
}
