import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import type { Sent } from '../common/sent';

type Outputs = inferRouterOutputs<AppRouter>['adjudication'];

/** As the browser gets them: dates are strings. */
export type Queue = Sent<Outputs['queue']>;
export type DecidedCase = Queue['decided'][number];
export type OpenCase = NonNullable<Sent<Outputs['open']>>;
export type CaseJudgment = OpenCase['judgments'][number];
