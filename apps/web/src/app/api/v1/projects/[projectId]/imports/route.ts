import { z } from 'zod';
import { createImport } from '@touchstone/core/import/create-import';
import { harmKindsSchema } from '@touchstone/domain/content/harm-kinds';
import { AppError } from '@touchstone/domain/error/app-error';
import { IMPORT_FORMATS } from '@touchstone/domain/import/import-format';
import { answering, authoriseRequest } from '@/server/rest';
import { services } from '@/server/services';

const query = z.object({
  fileName: z.string().min(1).max(255),
  /** Recognised by the first row when absent. */
  format: z.enum(IMPORT_FORMATS).optional(),
  licence: z.string().trim().min(1, 'is asked for: under which terms may this data be used?').max(200),
  origin: z.string().trim().min(1, 'is asked for: where does this data come from?').max(500),
  raterName: z.string().trim().min(1).max(200).optional(),
  /** Kinds of harmful content the file may hold, with commas between them. */
  harmKinds: z
    .string()
    .optional()
    .transform((list) => (list ? list.split(',') : []))
    .pipe(harmKindsSchema),
});

/** The body is the file itself, streamed into storage; what it is comes in the query. Answers 202 with the import's id. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ projectId: string }> },
): Promise<Response> {
  return answering(async () => {
    const { projectId } = await params;
    const access = await authoriseRequest(request, projectId, 'import:create');
    const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new AppError(
        'INVALID',
        `${issue?.path.join('.') ?? 'query'} ${issue?.message ?? 'is not valid'}`,
      );
    }
    if (!request.body) throw new AppError('INVALID', 'The file is empty.');
    const bytes = request.body as unknown as AsyncIterable<Uint8Array>;
    const importId = await createImport(services(), {
      projectId,
      ...parsed.data,
      bytes,
      actorId: access.userId,
    });
    return Response.json({ importId }, { status: 202 });
  });
}
