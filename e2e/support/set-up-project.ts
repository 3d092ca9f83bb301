import { HttpSession } from './http-session';
import type { Instance } from './instance';

/** Where test data says it comes from; its rater and source are called the same. */
export const ORIGIN = 'origin-of-the-test-data';

export const PASSWORD = 'correct horse battery';

/** The first owner, signed in by the printed link, with e-mail and password set. */
export async function signInOwner(instance: Instance): Promise<HttpSession> {
  const owner = new HttpSession(instance.url);
  await owner.signIn('link', { token: instance.ownerLink?.split('/').at(-1) ?? '' });
  await owner.call('account.change', { name: 'Olive Owner', email: 'owner@example.org', password: PASSWORD });
  return owner;
}

/** Uploads a file as a project's import, declared to hold these kinds of harmful content, and waits for its end. */
export async function importText(
  owner: HttpSession,
  projectId: string,
  text: string,
  harmKinds: readonly string[] = [],
): Promise<{ added: number; refused: number }> {
  const response = await owner.fetch(
    `/api/v1/projects/${projectId}/imports?fileName=pairs.jsonl&licence=CC0-1.0&origin=${ORIGIN}&harmKinds=${harmKinds.join()}`,
    {
      method: 'POST',
      body: text,
    },
  );
  if (response.status !== 202) throw new Error(await response.text());
  const { importId } = (await response.json()) as { importId: string };
  for (;;) {
    const [row] = await owner.call<{ state: string; added: number; refused: number; error: string | null }[]>(
      'import.list',
      { projectId, importId },
      'query',
    );
    if (row?.state === 'done') return row;
    if (row?.state === 'failed') throw new Error(row.error ?? 'the import failed');
  }
}

/** One HH-RLHF line. */
export function pair(question: string, chosen: string, rejected: string): string {
  const start = `\n\nHuman: ${question}\n\nAssistant: `;
  return JSON.stringify({ chosen: start + chosen, rejected: start + rejected });
}

/** Invites a person and signs them in with the account they make. */
export async function joinProject(
  owner: HttpSession,
  projectId: string,
  name: string,
  role = 'annotator',
): Promise<HttpSession> {
  const { token } = await owner.call<{ token: string }>('invite.create', { projectId, role });
  const session = new HttpSession(owner.url);
  await session.signIn('link', {
    token,
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
    password: PASSWORD,
  });
  return session;
}
