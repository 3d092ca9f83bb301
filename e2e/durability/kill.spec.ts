import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { sendSignal } from '@touchstone/db/cluster/send-signal';
import type { HttpSession } from '../support/http-session';
import { processes, startInstance, type Instance } from '../support/instance';
import { importText, joinProject, pair, PASSWORD, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { freeze } from '../support/until-done';

interface Assignment {
  id: string;
  schemeVersion: number;
}

/** Kills launcher, web, worker and database as a power cut would: nobody gets to say goodbye. */
function killEverything(instance: Instance): void {
  const { launcher, children } = processes(instance.dataFolder);
  const [postmaster] = readFileSync(join(instance.dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  for (const pid of [launcher, ...children, Number(postmaster)]) sendSignal(pid, 'SIGKILL');
}

/** Judges without a pause until the server is gone; returns the ids it acknowledged. */
async function judgeUntilCut(
  session: HttpSession,
  projectId: string,
  onAcknowledged: () => void,
): Promise<string[]> {
  const acknowledged: string[] = [];
  try {
    let [assignment] = await session.call<Assignment[]>('assignment.takeWork', { projectId, wanted: 1 });
    while (assignment) {
      const answer = { outcome: 'prefer', side: acknowledged.length % 2, strength: 2 };
      const input = {
        projectId,
        assignmentId: assignment.id,
        clientId: randomUUID(),
        answer,
        activeMs: 10,
        schemeVersion: assignment.schemeVersion,
        claimNext: true,
      };
      const stored: { id: string; next: Assignment | null } = await session.call('judgment.submit', input);
      acknowledged.push(stored.id);
      onAcknowledged();
      assignment = stored.next ?? undefined;
    }
  } catch {
    // the cut
  }
  return acknowledged;
}

test('every acknowledged judgment is there after kill -9 of web, worker and database', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'touchstone-kill-'));
  let instance = await startInstance({ dataFolder });
  const owner = await signInOwner(instance);
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Kill',
    overlap: 1,
  });
  await importText(
    owner,
    projectId,
    Array.from({ length: 3000 }, (_, i) =>
      pair(`How about number ${String(i)}?`, `yes ${String(i)}`, `no ${String(i)}`),
    ).join('\n'),
  );
  const annotators = await Promise.all(
    [1, 2, 3, 4].map((n) => joinProject(owner, projectId, `Annotator ${String(n)}`)),
  );

  const acknowledged: string[] = [];
  for (const cutAfter of [60, 90]) {
    let count = 0;
    const cut = () => {
      count += 1;
      if (count === cutAfter) killEverything(instance);
    };
    const rounds = await Promise.all(annotators.map((session) => judgeUntilCut(session, projectId, cut)));
    acknowledged.push(...rounds.flat());
    instance = await startInstance({ dataFolder, env: { PORT: new URL(owner.url).port } });
    expect(instance.ownerLink).toBeUndefined();
  }

  await owner.signIn('password', { email: 'owner@example.org', password: PASSWORD });
  const snapshotId = await freeze(owner, projectId, false);
  const file = await (
    await owner.fetch(`/api/v1/projects/${projectId}/snapshots/${snapshotId}/judgments`)
  ).text();
  const stored = file
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(new Set(stored).size).toBe(stored.length);
  expect(stored).toEqual(expect.arrayContaining(acknowledged));

  expect(await instance.stop()).toBe(0);
  rmSync(dataFolder, { recursive: true });
});
