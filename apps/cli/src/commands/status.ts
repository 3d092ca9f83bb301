import { connect, readCredentials } from '../connection';
import { findProject } from '../find-project';

/** How far a project is; without one, every project's progress. */
export async function status({ project, json }: { project?: string; json?: boolean }): Promise<void> {
  const api = connect(readCredentials());
  if (project === undefined) {
    const projects = await api.project.list.query();
    if (json) console.log(JSON.stringify(projects));
    else
      for (const { name, judged, wanted, comparisons } of projects)
        console.log(
          `${name}: ${String(judged)} of ${String(wanted)} judgments on ${String(comparisons)} comparisons`,
        );
    return;
  }
  const { id: projectId, name } = await findProject(api, project);
  const progress = await api.project.progress.query({ projectId });
  if (json) {
    console.log(JSON.stringify(progress));
    return;
  }
  const { slots } = progress;
  const wanted = slots.open + slots.leased + slots.counted;
  console.log(
    `${name}: ${String(slots.counted)} of ${String(wanted)} judgments, ${String(slots.leased)} handed out, ${String(progress.activeAnnotators)} at work now`,
  );
  for (const { outcome, n } of progress.outcomes) console.log(`  ${outcome}: ${String(n)}`);
}
