import { randomUUID } from 'node:crypto';
import { Agent, setGlobalDispatcher } from 'undici';
import { HttpSession } from '@touchstone/e2e/support/http-session';
import { startInstance } from '@touchstone/e2e/support/instance';

const ANNOTATORS = 16;
const SECONDS = 20;
const COMPARISONS = 16_000;

interface Assignment {
  id: string;
  schemeVersion: number;
}
interface Submitted {
  id: string;
  standing: string;
  next: Assignment | null;
}

/**
 * Claim and submit over real HTTP by 16 signed-in annotators, each sending its next judgment when the last is answered,
 * beside a bare tRPC mutation of the same server, driven in the same way, before and after. The ratio is judgments a
 * second to the mean of the bare requests a second.
 */
export async function label(): Promise<void> {
  const instance = await startInstance();
  try {
    setGlobalDispatcher(new Agent({ connections: ANNOTATORS }));
    const owner = new HttpSession(instance.url);
    await owner.signIn('link', { token: instance.ownerLink?.split('/').at(-1) ?? '' });
    const { projectId } = await owner.call<{ projectId: string }>('project.create', {
      name: 'Bench',
      overlap: 1,
    });
    await importComparisons(owner, projectId);
    const annotators = await Promise.all(
      Array.from({ length: ANNOTATORS }, (_, i) => join(owner, projectId, i)),
    );

    // Without a cookie: not even the session is looked up.
    const strangers = annotators.map(() => new HttpSession(instance.url));
    await bare(strangers, 3); // warm up
    const before = await bare(strangers, SECONDS / 4);
    const judged = await judge(annotators, projectId);
    const after = await bare(strangers, SECONDS / 4);
    const barePerSecond = (before + after) / 2;

    await verify(owner, projectId, judged.ids);
    const perSecond = judged.ids.length / judged.seconds;
    const sorted = judged.latencies.sort((a, b) => a - b);
    const quantile = (q: number) => (sorted[Math.floor(q * (sorted.length - 1))] ?? NaN).toFixed(1);
    console.log(
      `judgments: ${String(judged.ids.length)} in ${judged.seconds.toFixed(1)} s, p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, p99 ${quantile(0.99)} ms`,
    );
    console.log(`bare requests: ${before.toFixed(0)}/s before, ${after.toFixed(0)}/s after`);
    console.log(
      `label ratio=${(perSecond / barePerSecond).toFixed(3)} judgments_per_second=${perSecond.toFixed(0)} bare_per_second=${barePerSecond.toFixed(0)} errors=0 doubled=0 lost=0`,
    );
  } finally {
    await instance.stop();
  }
}

async function importComparisons(owner: HttpSession, projectId: string): Promise<void> {
  const paragraph = 'It depends on what you want from it, and there is more than one good way to see that. ';
  const lines = Array.from({ length: COMPARISONS }, (_, i) => {
    const start = `\n\nHuman: What about subject number ${String(i)}, and how would you go about it?\n\nAssistant: `;
    return JSON.stringify({
      chosen: `${start}First ${String(i)}. ${paragraph.repeat(5)}`,
      rejected: `${start}Second ${String(i)}. ${paragraph.repeat(4)}`,
    });
  });
  const response = await owner.fetch(
    `/api/v1/projects/${projectId}/imports?fileName=bench.jsonl&licence=CC0-1.0&origin=bench`,
    {
      method: 'POST',
      body: lines.join('\n'),
    },
  );
  if (response.status !== 202) throw new Error(await response.text());
  for (;;) {
    const [row] = await owner.call<{ state: string; added: number }[]>('import.list', { projectId }, 'query');
    if (row?.state === 'done' && row.added === COMPARISONS) return;
    if (row?.state === 'failed') throw new Error('the import failed');
    await new Promise((done) => setTimeout(done, 200));
  }
}

async function join(owner: HttpSession, projectId: string, number: number): Promise<HttpSession> {
  const { token } = await owner.call<{ token: string }>('invite.create', { projectId, role: 'annotator' });
  const person = {
    name: `Annotator ${String(number)}`,
    email: `a${String(number)}@bench.test`,
    password: 'correct horse battery',
  };
  await new HttpSession(owner.url).signIn('link', { token, ...person });
  const session = new HttpSession(owner.url);
  await session.signIn('password', { email: person.email, password: person.password });
  return session;
}

/** Bare requests a second, closed loop. */
async function bare(sessions: HttpSession[], seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let n = 0;
  await Promise.all(
    sessions.map(async (session) => {
      while (performance.now() < end) {
        await session.call('health.ping', { n });
        n += 1;
      }
    }),
  );
  return n / seconds;
}

async function judge(
  sessions: HttpSession[],
  projectId: string,
): Promise<{ ids: string[]; latencies: number[]; seconds: number }> {
  const ids: string[] = [];
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + SECONDS * 1000;
  await Promise.all(
    sessions.map(async (session) => {
      let [assignment] = await session.call<Assignment[]>('assignment.takeWork', { projectId, wanted: 1 });
      for (let turn = 0; performance.now() < end; turn += 1) {
        if (!assignment) throw new Error('ran out of comparisons');
        const sent = performance.now();
        const submitted: Submitted = await session.call<Submitted>('judgment.submit', {
          projectId,
          assignmentId: assignment.id,
          clientId: randomUUID(),
          answer: { outcome: 'prefer', side: turn % 2, strength: 1 + (turn % 3) },
          activeMs: 1000,
          schemeVersion: assignment.schemeVersion,
          claimNext: true,
        });
        latencies.push(performance.now() - sent);
        if (submitted.standing !== 'counted') throw new Error(`a judgment became ${submitted.standing}`);
        ids.push(submitted.id);
        assignment = submitted.next ?? undefined;
      }
    }),
  );
  return { ids, latencies, seconds: (performance.now() - started) / 1000 };
}

/** Every acknowledged judgment is there once, and nothing else is. */
async function verify(owner: HttpSession, projectId: string, ids: string[]): Promise<void> {
  if (new Set(ids).size !== ids.length)
    throw new Error('two submissions were answered with the same judgment');
  const { slots } = await owner.call<{ slots: { counted: number } }>(
    'project.progress',
    { projectId },
    'query',
  );
  if (slots.counted !== ids.length)
    throw new Error(`${String(ids.length)} acknowledged, ${String(slots.counted)} counted`);
}
