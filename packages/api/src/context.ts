import type { Services } from '@touchstone/core/services';

/** What every procedure gets: the services of this process, what the caller proves itself by, and the time of the request. */
export interface Context extends Services {
  /** The secret of a session or an API token, not looked at yet. */
  secret: string | undefined;
  now: Date;
}
