import { CliError } from '../cli-error';
import { connect, readCredentials } from '../connection';
import { findProject } from '../find-project';
import { follow } from '../follow';

/** Trains a reward model on a snapshot (the newest frozen one) and prints its report. */
export async function train(options: { project: string; snapshot?: string; seed: string }): Promise<void> {
  const api = connect(readCredentials());
  const { id: projectId } = await findProject(api, options.project);
  const newest = (await api.snapshot.list.query({ projectId })).find(({ state }) => state === 'done');
  const snapshotId = options.snapshot ?? newest?.id;
  if (snapshotId === undefined) throw new CliError('There is no frozen snapshot; make one with `snapshot`.');
  const { runId } = await api.reward.startTraining.mutate({
    projectId,
    snapshotId,
    seed: Number(options.seed),
  });
  const done = await follow(
    async () => (await api.reward.runs.query({ projectId, runId }))[0],
    ({ state }) => `training: ${state}`,
  );
  if (done.state === 'failed') throw new CliError(done.error ?? 'The training failed.');
  console.log(
    JSON.stringify({ runId, modelId: done.model?.id, version: done.model?.version, report: done.report }),
  );
}
