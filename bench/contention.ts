import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, setGlobalDispatcher } from 'undici';
import { startEmbeddedCluster } from '@touchstone/db/cluster/embedded-cluster';
import { sendSignal } from '@touchstone/db/cluster/send-signal';
import { openDatabase } from '@touchstone/db/open-database';
import type { HttpSession } from '@touchstone/e2e/support/http-session';
import { processes, startInstance, type Instance } from '@touchstone/e2e/support/instance';
import { importText, joinProject, pair, signInOwner } from '@touchstone/e2e/support/set-up-project';
import { sfc32 } from '@touchstone/stats/random/sfc32';
import { Annotator, LEASE_SECONDS } from './contention/annotator';
import { check, type Overlap } from './contention/check';

const ANNOTATORS = 200;
const COMPARISONS = 2_000;
const SECONDS = 60;
const KILLS_AT = [20, 40];
const SEED = 4;

/**
 * 200 annotators at once for a minute, with kills of web and worker, lapsed leases, skips, changed and late judgments, lost
 * answers, removals and changes of the overlap. Then every invariant of the work is checked against what the annotators were
 * told. The ratio is judgments stored as they were acknowledged to judgments acknowledged: 1, or the bench fails.
 */
export async function contention(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-contention-'));
  const cluster = await startEmbeddedCluster({ dataFolder: folder, password: 'throwaway' });
  const env = { DATABASE_URL: cluster.url };
  const data = mkdtempSync(join(tmpdir(), 'touchstone-contention-data-'));
  let instance = await startInstance({ dataFolder: data, env });
  const db = openDatabase({ url: cluster.url, connections: 4 });
  try {
    setGlobalDispatcher(new Agent({ connections: ANNOTATORS + 8 }));
    const random = sfc32(SEED);
    const owner = await signInOwner(instance);
    const { projectId } = await owner.call<{ projectId: string }>('project.create', {
      name: 'Crowd',
      overlap: 2,
    });
    await importText(owner, projectId, comparisons());
    await db.project.update({ where: { id: projectId }, data: { leaseSeconds: LEASE_SECONDS } });
    const annotators: Annotator[] = [];
    for (let n = 0; n < ANNOTATORS; n += 1) {
      const session = await joinProject(owner, projectId, `Annotator ${String(n)}`);
      const { userId } = await session.call<{ userId: string }>('account.read', undefined, 'query');
      annotators.push(new Annotator(session, userId, projectId, sfc32(SEED + n)));
    }

    const started = performance.now();
    const until = started + SECONDS * 1000;
    const left = new Map<string, number>();
    const overlaps: Overlap[] = [{ from: 0, until: Infinity, overlap: 2 }];
    const working = Promise.all(annotators.map((annotator) => annotator.work(until)));
    const kills = killAndRestart(
      () => instance,
      until,
      started,
      async () => {
        instance = await startInstance({ dataFolder: data, env: { ...env, PORT: new URL(owner.url).port } });
      },
    );
    await Promise.all([
      working,
      kills,
      administer(owner, projectId, annotators, until, random, left, overlaps),
    ]);
    await Promise.all(annotators.map((annotator) => annotator.finish()));

    const acknowledged = annotators.flatMap((each) => [...each.acknowledged.values()]);
    const refused = annotators.flatMap((each) => each.refused);
    const checked = await check(db, projectId, acknowledged, overlaps, left);
    const { kept, stored } = checked;
    // A first judgment is never refused to somebody who was handed the comparison, whatever happened meanwhile.
    const faults = [
      ...checked.faults,
      ...annotators.flatMap((each) => each.faults),
      ...refused.filter((what) => what.startsWith('judgment.submit: ')),
    ];
    const count = (standing: string) => acknowledged.filter((each) => each.standing === standing).length;
    console.log(
      `did: ${tally(annotators.flatMap(({ did }) => [...did].flatMap(([what, n]) => Array<string>(n).fill(what))))}`,
    );
    console.log(`refused: ${tally(refused) || 'nothing'}`);
    console.log(
      `${String(left.size)} removed, overlap changed ${String(overlaps.length - 1)} times, killed ${String(KILLS_AT.length)} times; ` +
        `stored ${String(stored)}: ${String(count('counted'))} counted, ${String(count('surplus'))} surplus, ${String(count('set_aside'))} set aside`,
    );
    for (const fault of faults) console.error(`FAULT: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    console.log(
      `contention ratio=${(kept / acknowledged.length).toFixed(3)} acknowledged=${String(acknowledged.length)} stored=${String(stored)} faults=${String(faults.length)} per_second=${(acknowledged.length / SECONDS).toFixed(0)}`,
    );
  } finally {
    await db.$disconnect();
    await instance.stop();
    await cluster.stop();
    for (const each of [folder, data]) rmSync(each, { recursive: true, force: true });
  }
}

function comparisons(): string {
  return Array.from({ length: COMPARISONS }, (_, i) =>
    pair(`How about number ${String(i)}?`, `yes ${String(i)}`, `no ${String(i)}`),
  ).join('\n');
}

/** Every second the overlap changes or somebody is removed, until a third of them are gone. */
async function administer(
  owner: HttpSession,
  projectId: string,
  annotators: Annotator[],
  until: number,
  random: () => number,
  left: Map<string, number>,
  overlaps: Overlap[],
): Promise<void> {
  while (performance.now() < until) {
    await new Promise((done) => setTimeout(done, 1000));
    const annotator = annotators[left.size * 3];
    // An answer that was lost in a kill: what it asked for may have been done, so it is asked for until it is answered.
    if (random() < 0.5 && annotator) {
      const { userId } = annotator;
      await untilAnswered(() => owner.call('member.remove', { projectId, userId }));
      left.set(userId, Date.now());
    } else {
      const overlap = 1 + Math.floor(random() * 5);
      const from = Date.now();
      await untilAnswered(() => owner.call('project.change', { projectId, overlap }));
      const before = overlaps.at(-1);
      if (before) before.until = Date.now();
      overlaps.push({ from, until: Infinity, overlap });
    }
  }
}

/** Asks again while nobody answers; a refusal is an answer. */
async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      const isRefusal = error instanceof Error && /^\S+: [A-Z_]+: /.test(error.message);
      if (isRefusal && !error.message.includes(': INTERNAL: ')) return;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** Kills launcher, web and worker, none of which says goodbye, and starts them again. */
async function killAndRestart(
  instance: () => Instance,
  until: number,
  started: number,
  restart: () => Promise<void>,
): Promise<void> {
  for (const second of KILLS_AT) {
    const wait = started + second * 1000 - performance.now();
    await new Promise((done) => setTimeout(done, Math.min(wait, until - performance.now())));
    const { launcher, children } = processes(instance().dataFolder);
    for (const pid of [launcher, ...children]) sendSignal(pid, 'SIGKILL');
    await restart();
  }
}

function tally(words: string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, n]) => `${String(n)} ${word}`).join(', ');
}
