import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import type { Sent } from '../common/sent';

type Outputs = inferRouterOutputs<AppRouter>;

/** As the browser gets them: dates are strings. */
export type GoldItem = Sent<Outputs['gold']['list']>[number];
export type GoldCandidate = Sent<Outputs['gold']['candidates']>[number];
export type Checks = Sent<Outputs['checks']['read']>;
