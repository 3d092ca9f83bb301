import type { HttpSession } from './http-session';
import type { Instance } from './instance';
import { importText, joinProject, pair, signInOwner } from './set-up-project';
import { startTestInstance } from './test-instance';
import { freeze, untilDone } from './until-done';

export interface FullInstance extends Instance {
  owner: HttpSession;
  /** What the brackets of a route stand for: `projectId`, `runId`, `token`. */
  ids: Record<string, string>;
  /** A link, good once, that signs in a person who has no password yet. */
  newcomerLink: () => Promise<string>;
}

/** An instance with something on every page: data, refusals, a snapshot, a trained model, people, an open invite. */
export async function startFullInstance(): Promise<FullInstance> {
  const instance = await startTestInstance();
  const owner = await signInOwner(instance);
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Pages',
    guidelines: '# Read\n\nWell.',
  });
  const lines = Array.from({ length: 40 }, (_, i) =>
    pair(
      `What about topic number ${String(i)}, then?`,
      `A long and good answer ${String(i)}`,
      `bad ${String(i)}`,
    ),
  );
  await importText(owner, projectId, [...lines, 'not a row'].join('\n'));
  const snapshotId = await freeze(owner, projectId, true);
  const { runId } = await owner.call<{ runId: string }>('reward.startTraining', { projectId, snapshotId });
  await untilDone(() => owner.call<{ state: string }[]>('reward.runs', { projectId, runId }, 'query'));
  const { token } = await owner.call<{ token: string }>('invite.create', { projectId, role: 'annotator' });
  await joinProject(owner, projectId, 'Nina Newcomer');
  const users = await owner.call<{ userId: string; name: string }[]>('user.list', {}, 'query');
  const userId = users.find(({ name }) => name === 'Nina Newcomer')?.userId;
  return {
    ...instance,
    owner,
    ids: { projectId, runId, token },
    newcomerLink: async () => {
      const link = await owner.call<{ token: string }>('user.createSignInLink', { userId });
      return `${instance.url}/link/${link.token}`;
    },
  };
}
