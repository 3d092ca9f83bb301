import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import { trpc } from '@/features/common/trpc';
import type { OutboxEntry } from '../outbox/outbox-entry';
import { sendEntry } from '../outbox/send-entry';
import { createAsUser } from './as-user';
import type { Asked } from './ask';

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
  /** Whether somebody else has signed in in this browser. */
  isOtherUser(): Promise<boolean>;
  /** Somebody may have signed in meanwhile: ask who before the next call. */
  doubtUser(): void;
}

/** The calls of the desk, each made only while the browser's session is still that of `userId`. */
export function createDeskApi(userId: string, projectId: string): DeskApi {
  const user = createAsUser(userId);
  return {
    takeWork: () => user.call((signal) => trpc.assignment.takeWork.mutate({ projectId }, { signal })),
    renewLeases: () =>
      user.call(
        async (signal) => (await trpc.assignment.renewLeases.mutate({ projectId }, { signal })).renewed,
      ),
    release: () => user.call((signal) => trpc.assignment.release.mutate({ projectId }, { signal })),
    send: (entry, claimNext) => user.call((signal) => sendEntry(entry, claimNext, signal)),
    isOtherUser: async () => (await user.check())?.kind === 'other_user',
    doubtUser: () => {
      user.doubt();
    },
  };
}
