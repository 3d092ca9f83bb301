import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { CliError } from '../cli-error';
import { connect, readCredentials } from '../connection';
import { problem } from '../download';
import { findProject } from '../find-project';
import { bar, follow } from '../follow';

export interface ImportOptions {
  project: string;
  file: string;
  licence: string;
  origin: string;
  rater?: string;
  format?: string;
  harm?: string[];
}

/** Uploads a file, then follows its import; exit code 1 when it failed or refused lines, which are listed. */
export async function importFile({
  project: wanted,
  file,
  licence,
  origin,
  rater,
  format,
  harm = [],
}: ImportOptions): Promise<void> {
  if (!existsSync(file)) throw new CliError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new CliError(`${file} is not a file.`);
  const credentials = readCredentials();
  const api = connect(credentials);
  const { id: projectId } = await findProject(api, wanted);

  const query = new URLSearchParams({
    fileName: basename(file),
    licence,
    origin,
    ...(rater === undefined ? {} : { raterName: rater }),
    ...(format === undefined ? {} : { format }),
    ...(harm.length === 0 ? {} : { harmKinds: harm.join(',') }),
  });
  const response = await fetch(
    new URL(`/api/v1/projects/${projectId}/imports?${query.toString()}`, credentials.url),
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${credentials.token}`,
        'content-length': String(statSync(file).size),
      },
      body: Readable.toWeb(createReadStream(file)) as ReadableStream,
      duplex: 'half',
    },
  );
  if (!response.ok) throw new CliError(await problem(response));
  const { importId } = z.object({ importId: z.string() }).parse(await response.json());

  const done = await follow(
    async () => (await api.import.list.query({ projectId, importId }))[0],
    (row) =>
      `${bar(row.bytesRead / row.fileBytes)}  ${String(row.linesRead)} lines: ${String(row.added)} added, ${String(row.duplicates)} there already, ${String(row.refused)} refused`,
  );
  if (done.state === 'failed') throw new CliError(done.error ?? 'The import failed.');
  if (done.refused === 0) return;
  for (const { line, reason } of await api.import.refusals.query({ projectId, importId, limit: 1000 }))
    console.error(`line ${String(line)}: ${reason}`);
  process.exitCode = 1;
}
