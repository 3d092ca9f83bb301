import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import { trpc } from '@/features/common/trpc';
import type { OutboxEntry } from '../outbox/outbox-entry';
import { ask, type Asked, type Failure } from './ask';

type Outputs = inferRouterOutputs<AppRouter>;
/** A comparison handed to this annotator; `completions[0]` is A. */
export type Assignment = Outputs['assignment']['takeWork'][number];
export type Project = Outputs['project']['read'];

export interface DeskApi {
  takeWork(): Promise<Asked<Assignment[]>>;
  /** @returns how many leases still hold */
  renewLeases(): Promise<Asked<number>>;
  release(): Promise<Asked<unknown>>;
  /** Sends one entry of the outbox, of whichever project; a judgment may bring the next assignment of this one. */
  send(entry: OutboxEntry, claimNext: boolean): Promise<Asked<Assignment | null>>;
  /** Somebody may have signed in meanwhile: ask who before the next call. */
  doubtUser(): void;
}

/**
 * The calls of the desk, each made only while the browser's session is still that of `userId`. The page was opened under
 * it; another tab may have signed somebody else in, which this one can only notice after it was left.
 */
export function createDeskApi(userId: string, projectId: string): DeskApi {
  let sure = true;

  async function asUser<T>(call: (signal: AbortSignal) => Promise<T>): Promise<Asked<T>> {
    if (!sure) {
      const failure = await checkUser();
      if (failure) return failure;
    }
    const answer = await ask(call);
    // What is refused may be refused because it was asked under another name: that is no refusal of the entry.
    if (answer.kind === 'refused') return (await checkUser()) ?? answer;
    return answer;
  }

  async function checkUser(): Promise<Failure | undefined> {
    const account = await ask((signal) => trpc.account.read.query(undefined, { signal }));
    if (account.kind !== 'ok') return account;
    sure = account.value?.userId === userId;
    if (sure) return undefined;
    return { kind: account.value === null ? 'signed_out' : 'other_user' };
  }

  return {
    takeWork: () => asUser((signal) => trpc.assignment.takeWork.mutate({ projectId }, { signal })),
    renewLeases: () =>
      asUser(async (signal) => (await trpc.assignment.renewLeases.mutate({ projectId }, { signal })).renewed),
    release: () => asUser((signal) => trpc.assignment.release.mutate({ projectId }, { signal })),
    send: (entry, claimNext) => asUser((signal) => sendEntry(entry, claimNext, signal)),
    doubtUser: () => {
      sure = false;
    },
  };
}

async function sendEntry(
  entry: OutboxEntry,
  claimNext: boolean,
  signal: AbortSignal,
): Promise<Assignment | null> {
  const { projectId, assignmentId, userId: author } = entry;
  if (entry.kind === 'skip') {
    await trpc.assignment.skip.mutate({ projectId, assignmentId, author }, { signal });
    return null;
  }
  const { clientId, answer, activeMs, schemeVersion, supersedes } = entry;
  const judgment = { projectId, assignmentId, author, clientId, answer, activeMs, schemeVersion };
  const { next } = await trpc.judgment.submit.mutate(
    { ...judgment, ...(supersedes === undefined ? {} : { supersedes }), claimNext },
    { signal },
  );
  return next;
}
