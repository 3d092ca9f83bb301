import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import type { Sent } from '../common/sent';

type Outputs = inferRouterOutputs<AppRouter>['judgment'];

/** As the browser gets them: dates are strings. */
export type ListedJudgment = Sent<Outputs['list']>['judgments'][number];
export type OpenedJudgment = Sent<Outputs['open']>;
export type JudgingRater = Outputs['raters'][number];
