import type { Services } from '@touchstone/core/services';
import type { Viewer } from '@touchstone/core/session/viewer';

/** What every procedure gets: the services of this process, who asks, and the time of the request. */
export interface Context extends Services {
  viewer: Viewer | null;
  now: Date;
}
