import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { ImportFormat } from '@touchstone/domain/import/import-format';

export interface UploadInput {
  projectId: string;
  file: File;
  licence: string;
  origin: string;
  raterName: string;
  format: ImportFormat | 'auto';
  harmKinds: HarmKind[];
}

/** Why an upload failed: what the server said, or that it was not reached. */
export class UploadError extends Error {
  constructor(
    /** 0 when the server was not reached. */
    readonly status: number,
    /** The server's own words, if it had any. */
    readonly detail: string | undefined,
  ) {
    super(detail ?? `upload failed with status ${status}`);
    this.name = 'UploadError';
  }
}

/**
 * Sends a file as the body of a request and tells how far it is; `fetch` can't do the second.
 *
 * @returns the import's id
 * @throws UploadError, or an AbortError when `signal` stopped it
 */
export function uploadFile(
  { projectId, file, licence, origin, raterName, format, harmKinds }: UploadInput,
  onProgress: (sentBytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const query = new URLSearchParams({ fileName: file.name, licence, origin });
  if (raterName !== '') query.set('raterName', raterName);
  if (format !== 'auto') query.set('format', format);
  if (harmKinds.length > 0) query.set('harmKinds', harmKinds.join(','));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/projects/${projectId}/imports?${query.toString()}`);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded }) => {
      onProgress(loaded);
    };
    request.onload = () => {
      const body = request.response as { importId?: string; detail?: string } | null;
      if (request.status === 202 && body?.importId) resolve(body.importId);
      else reject(new UploadError(request.status, body?.detail));
    };
    request.onerror = () => {
      reject(new UploadError(0, undefined));
    };
    request.onabort = () => {
      reject(new DOMException('The upload was stopped.', 'AbortError'));
    };
    signal.addEventListener('abort', () => {
      request.abort();
    });
    request.send(file);
  });
}
