import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import type { Sent } from '../common/sent';

type Outputs = inferRouterOutputs<AppRouter>;

/** As the browser gets them: dates are strings. */
export type HistoryEntry = Sent<Outputs['ownWork']['judgments']['judgments'][number]>;
export type JudgmentDetail = Sent<Outputs['ownWork']['judgment']>;
export type Revision = JudgmentDetail['revisions'][number];
export type Pace = Sent<Outputs['ownWork']['pace']>;
export type Timesheet = Sent<Outputs['ownWork']['timesheet']>;
export type OwnQuestion = Sent<Outputs['question']['own']>[number];
