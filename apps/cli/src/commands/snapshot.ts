import { CliError } from '../cli-error';
import { connect, readCredentials } from '../connection';
import { findProject } from '../find-project';
import { follow } from '../follow';

/** Freezes a snapshot and prints its id and hash. */
export async function snapshot({
  project,
  name,
  imported,
}: {
  project: string;
  name: string;
  imported: boolean;
}): Promise<void> {
  const api = connect(readCredentials());
  const { id: projectId } = await findProject(api, project);
  const { snapshotId } = await api.snapshot.create.mutate({
    projectId,
    name,
    options: { countImported: imported },
  });
  const done = await follow(
    async () => (await api.snapshot.list.query({ projectId, snapshotId }))[0],
    ({ state }) => `snapshot: ${state}`,
  );
  if (done.state === 'failed') throw new CliError(done.error ?? 'The snapshot failed.');
  console.log(JSON.stringify({ snapshotId, sha256: done.sha256, counts: done.counts }));
}
