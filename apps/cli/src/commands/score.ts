import { CliError } from '../cli-error';
import { connect, readCredentials } from '../connection';
import { download } from '../download';
import { findProject } from '../find-project';
import { bar, follow } from '../follow';

/** Scores every completion with a model (the newest) and downloads the scores. */
export async function score(options: {
  project: string;
  model?: string;
  format: string;
  out: string;
}): Promise<void> {
  const credentials = readCredentials();
  const api = connect(credentials);
  const { id: projectId } = await findProject(api, options.project);
  const load = async () => {
    const models = (await api.reward.runs.query({ projectId })).flatMap(({ model }) => model ?? []);
    return options.model === undefined ? models[0] : models.find(({ id }) => id === options.model);
  };
  const model = await load();
  if (!model)
    throw new CliError(
      options.model === undefined
        ? 'There is no reward model yet; make one with `train`.'
        : 'There is no such reward model.',
    );
  await api.reward.startScoring.mutate({ projectId, modelId: model.id });
  const done = await follow(
    async () => (await load())?.scoring ?? undefined,
    (run) =>
      `${bar(run.total === 0 ? 0 : run.done / run.total)}  ${String(run.done)} of ${String(run.total)} completions`,
  );
  if (done.state === 'failed') throw new CliError(done.error ?? 'The scoring failed.');
  const { bytes, sha256 } = await download(
    credentials,
    `/api/v1/projects/${projectId}/models/${model.id}/scores/${options.format}`,
    options.out,
  );
  console.log(JSON.stringify({ file: options.out, bytes, sha256, modelId: model.id }));
}
