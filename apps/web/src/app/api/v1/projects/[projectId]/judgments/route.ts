import { Readable } from 'node:stream';
import { writeJudgmentsCsv } from '@touchstone/core/judgment/write-judgments-csv';
import { AppError } from '@touchstone/domain/error/app-error';
import { judgmentFilterSchema } from '@touchstone/domain/judgment/judgment-filter';
import { answering, authoriseRequest } from '@/server/rest';
import { services } from '@/server/services';

/** The judgments that a filter finds, as CSV: `?kind=work&disagreement=yes&timeZone=Asia/Shanghai`. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ projectId: string }> },
): Promise<Response> {
  return answering(async () => {
    const { projectId } = await params;
    const { raterId } = await authoriseRequest(request, projectId, 'judgment:read');
    const { searchParams } = new URL(request.url);
    const filter = judgmentFilterSchema.safeParse({ timeZone: 'UTC', ...Object.fromEntries(searchParams) });
    if (!filter.success)
      throw new AppError(
        'INVALID',
        `This filter makes no sense: ${filter.error.issues[0]?.path.join('.') ?? ''}.`,
      );
    const csv = writeJudgmentsCsv(services().db, { projectId, readerId: raterId }, filter.data);
    return new Response(Readable.toWeb(Readable.from(csv)) as ReadableStream, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="judgments.csv"',
        'cache-control': 'private, no-store',
      },
    });
  });
}
