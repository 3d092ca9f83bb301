import { Readable } from 'node:stream';
import { requireRater } from '@touchstone/core/access/require-rater';
import { readTimesheet } from '@touchstone/core/own-work/read-timesheet';
import { writeTimesheetCsv } from '@touchstone/core/own-work/write-timesheet-csv';
import { AppError } from '@touchstone/domain/error/app-error';
import { dayRangeSchema } from '@touchstone/domain/time/day-range';
import { timeZoneSchema } from '@touchstone/domain/time/time-zone';
import { answering, authoriseRequest } from '@/server/rest';
import { services } from '@/server/services';

/** The sender's own timesheet as CSV: `?from=2026-03-01&to=2026-03-31&zone=Asia/Shanghai`. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ projectId: string }> },
): Promise<Response> {
  return answering(async () => {
    const { projectId } = await params;
    const raterId = requireRater(await authoriseRequest(request, projectId, 'assignment:work'));
    const { searchParams } = new URL(request.url);
    const days = dayRangeSchema.safeParse(Object.fromEntries(searchParams));
    const zone = timeZoneSchema.safeParse(searchParams.get('zone'));
    if (!days.success || !zone.success)
      throw new AppError('INVALID', 'Say which days: from and to as 2026-03-31, and zone as Asia/Shanghai.');
    const timesheet = await readTimesheet(services().db, {
      ...{ projectId, raterId, timeZone: zone.data },
      ...days.data,
    });
    const { from, to } = days.data;
    return new Response(
      Readable.toWeb(Readable.from(writeTimesheetCsv(timesheet, zone.data))) as ReadableStream,
      {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="timesheet-${from}-to-${to}.csv"`,
          'cache-control': 'private, no-store',
        },
      },
    );
  });
}
