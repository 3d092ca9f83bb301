import { z } from 'zod';
import { openScoreFile } from '@touchstone/core/reward/open-score-file';
import { AppError } from '@touchstone/domain/error/app-error';
import { fileResponse } from '@/server/file-response';
import { answering, authoriseRequest } from '@/server/rest';
import { services } from '@/server/services';

const wanted = z.object({ modelId: z.uuid(), format: z.enum(['jsonl', 'csv']) });

export function GET(
  request: Request,
  { params }: { params: Promise<{ projectId: string; modelId: string; format: string }> },
): Promise<Response> {
  return answering(async () => {
    const { projectId, ...path } = await params;
    await authoriseRequest(request, projectId, 'reward:read');
    const parsed = wanted.safeParse(path);
    if (!parsed.success) throw new AppError('NOT_FOUND', 'There is no such file.');
    return fileResponse(await openScoreFile(services(), { projectId, ...parsed.data }));
  });
}
