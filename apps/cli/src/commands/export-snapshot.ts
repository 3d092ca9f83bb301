import { CliError } from '../cli-error';
import { connect, readCredentials } from '../connection';
import { download } from '../download';
import { findProject } from '../find-project';

/** Downloads one file of a snapshot; without an id, of the newest frozen one. */
export async function exportSnapshot(options: {
  project: string;
  snapshot?: string;
  format: string;
  out: string;
}): Promise<void> {
  const credentials = readCredentials();
  const api = connect(credentials);
  const { id: projectId } = await findProject(api, options.project);
  const snapshots = await api.snapshot.list.query({ projectId });
  const wanted = snapshots.find(({ id, state }) =>
    options.snapshot === undefined ? state === 'done' : id === options.snapshot,
  );
  if (!wanted) throw new CliError('There is no such frozen snapshot; make one with `snapshot`.');
  if (!wanted.files.some(({ format }) => format === options.format)) {
    throw new CliError(
      `There is no format "${options.format}"; there are: ${wanted.files.map(({ format }) => format).join(', ')}.`,
    );
  }
  const { bytes, sha256 } = await download(
    credentials,
    `/api/v1/projects/${projectId}/snapshots/${wanted.id}/${options.format}`,
    options.out,
  );
  console.log(JSON.stringify({ file: options.out, bytes, sha256 }));
}
