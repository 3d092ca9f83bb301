import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@touchstone/api/router';
import type { Sent } from '../common/sent';

type Outputs = inferRouterOutputs<AppRouter>;

/** As the browser gets them: dates are strings. */
export type OpenQuestion = Sent<Outputs['question']['open']>[number];
export type AnsweredQuestion = Sent<Outputs['question']['answered']>[number];
export type ReportedComparison = Sent<Outputs['report']['open']>[number];
export type SkippedComparison = Sent<Outputs['review']['skipped']>[number];
export type DecidedComparison = Sent<Outputs['review']['settled']>[number];
export type ReviewedContent = OpenQuestion['comparison'];
