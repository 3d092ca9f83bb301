import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import type { Sent } from '../common/sent';

type Outputs = inferRouterOutputs<AppRouter>;

/** As the browser gets them: dates are strings. */
export type Notice = Sent<Outputs['notice']['own']>[number];
export type RaterAction = Sent<Outputs['rater']['actions']>[number];
