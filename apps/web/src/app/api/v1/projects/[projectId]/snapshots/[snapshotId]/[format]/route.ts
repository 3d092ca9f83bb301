import { z } from 'zod';
import { openSnapshotFile } from '@touchstone/core/snapshot/open-snapshot-file';
import { AppError } from '@touchstone/domain/error/app-error';
import { SNAPSHOT_FORMATS } from '@touchstone/domain/snapshot/snapshot-options';
import { fileResponse } from '@/server/file-response';
import { answering, authoriseRequest } from '@/server/rest';
import { services } from '@/server/services';

const wanted = z.object({ snapshotId: z.uuid(), format: z.enum(SNAPSHOT_FORMATS) });

export function GET(
  request: Request,
  { params }: { params: Promise<{ projectId: string; snapshotId: string; format: string }> },
): Promise<Response> {
  return answering(async () => {
    const { projectId, ...path } = await params;
    await authoriseRequest(request, projectId, 'snapshot:read');
    const parsed = wanted.safeParse(path);
    if (!parsed.success) throw new AppError('NOT_FOUND', 'There is no such file.');
    return fileResponse(await openSnapshotFile(services(), { projectId, ...parsed.data }));
  });
}
