import 'server-only';
import { Readable } from 'node:stream';
import type { OpenedFile } from '@touchstone/core/snapshot/open-snapshot-file';

/** Streams a stored file as a download, with its hash in the headers. */
export function fileResponse({ stream, sha256, bytes, fileName }: OpenedFile): Response {
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      'content-type': fileName.endsWith('.csv')
        ? 'text/csv; charset=utf-8'
        : 'application/jsonl; charset=utf-8',
      'content-length': String(bytes),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      etag: `"${sha256}"`,
      'x-content-sha256': sha256,
      'cache-control': 'private, no-store',
    },
  });
}
