import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import type { Sent } from '../common/sent';

type Outputs = inferRouterOutputs<AppRouter>['training'];

/** As the browser gets them: dates are strings. */
export type Training = Sent<Outputs['read']>;
export type TrainingItem = NonNullable<Training['next']>;
export type TrainingFeedback = Sent<Outputs['judge']>;
