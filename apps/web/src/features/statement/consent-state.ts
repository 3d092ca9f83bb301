import type { trpc } from '../common/trpc';

/** What the viewer is asked to accept and what they accepted last, as the API tells it. */
export type ConsentState = Awaited<ReturnType<typeof trpc.consent.read.query>>;

/** Whether something must be accepted before any comparison is handed out. */
export function mustAccept({ statement, accepted }: ConsentState): boolean {
  return statement !== null && accepted?.version !== statement.version;
}
