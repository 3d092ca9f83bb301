import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { readQuality } from '@touchstone/core/quality/read-quality';
import { AppError } from '@touchstone/domain/error/app-error';
import { qualityMarkdown } from '@/features/quality/quality-markdown';
import { answering, authoriseRequest } from '@/server/rest';
import { services } from '@/server/services';

const TYPES = { json: 'application/json; charset=utf-8', markdown: 'text/markdown; charset=utf-8' };
const EXTENSIONS = { json: 'json', markdown: 'md' };

/** The newest quality report as a file: `json` to be read by programs, `markdown` by people. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ projectId: string; format: string }> },
): Promise<Response> {
  return answering(async () => {
    const { projectId, format } = await params;
    await authoriseRequest(request, projectId, 'quality:read');
    if (format !== 'json' && format !== 'markdown')
      throw new AppError('NOT_FOUND', 'A report comes as json or markdown.');
    const { db } = services();
    const { made, dimensions } = await readQuality(db, projectId);
    if (!made) throw new AppError('NOT_FOUND', 'No report was made yet.');
    const { name } = await db.project.findUniqueOrThrow({ where: { id: projectId }, select: { name: true } });
    const { report, names } = made;
    const body =
      format === 'json'
        ? `${JSON.stringify({ project: name, names, dimensions, ...report }, null, 2)}\n`
        : qualityMarkdown(
            await getTranslations('quality'),
            await getTranslations('quality.groups'),
            await getFormatter(),
            { project: name, report, names, dimensions, locale: await getLocale() },
          );
    return new Response(body, {
      headers: {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="quality-${report.asOf.slice(0, 10)}.${EXTENSIONS[format]}"`,
        'cache-control': 'private, no-store',
      },
    });
  });
}
