import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CliError } from './cli-error';
import type { Credentials } from './connection';

/** Streams a file of the instance to disk and checks it against the hash it was frozen with. */
export async function download(
  { url, token }: Credentials,
  path: string,
  target: string,
): Promise<{ bytes: number; sha256: string }> {
  const response = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok || !response.body) throw new CliError(await problem(response));
  const hash = createHash('sha256');
  let bytes = 0;
  const hashed = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  await pipeline(Readable.fromWeb(response.body), hashed, createWriteStream(target));
  const sha256 = hash.digest('hex');
  if (sha256 !== response.headers.get('x-content-sha256'))
    throw new CliError(`${target} arrived damaged; download it again.`);
  return { bytes, sha256 };
}

/** What a refused REST request says. */
export async function problem(response: Response): Promise<string> {
  const body = (await response.json().catch(() => ({}))) as { detail?: string };
  return body.detail ?? `The server answered ${String(response.status)}.`;
}
