import { fetchImage } from '@touchstone/core/image/fetch-image';
import { AppError } from '@touchstone/domain/error/app-error';
import { answering, authoriseRequest } from '@/server/rest';
import { services } from '@/server/services';

/** An image of a prompt or completion (`?url=`), fetched for the annotator from a host that the project allows. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ projectId: string }> },
): Promise<Response> {
  return answering(async () => {
    const { projectId } = await params;
    const { userId } = await authoriseRequest(request, projectId, 'project:read');
    const address = new URL(request.url).searchParams.get('url');
    if (address === null) throw new AppError('INVALID', 'Which image? Name its address as `url`.');
    const { bytes, type } = await fetchImage(services().db, {
      projectId,
      address,
      userId,
      // An annotator who has gone on to the next comparison waits for no image of the last.
      signal: request.signal,
    });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': type,
        'content-length': String(bytes.length),
        // Opened on its own, it is still nothing but an image.
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': 'inline; filename="image"',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, max-age=600',
      },
    });
  });
}
