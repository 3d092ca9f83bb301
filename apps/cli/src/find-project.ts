import { CliError } from './cli-error';
import type { Api } from './connection';

/** A project by id or by name. @throws CliError naming what there is */
export async function findProject(api: Api, wanted: string): Promise<{ id: string; name: string }> {
  const projects = await api.project.list.query();
  const matches = projects.filter(
    ({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase(),
  );
  const [project] = matches;
  if (project && matches.length === 1) return project;
  if (matches.length > 1)
    throw new CliError(
      `Several projects are called "${wanted}"; name one by its id: ${matches.map(({ id }) => id).join(', ')}.`,
    );
  const names = projects.map(({ name }) => `"${name}"`).join(', ');
  throw new CliError(`There is no project "${wanted}"${names ? `. There are: ${names}` : ''}.`);
}
