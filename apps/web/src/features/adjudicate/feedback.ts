import type { OpenCase } from './adjudicate-types';

/** What is written to everybody, and to one by their judgment's id. */
export interface Feedback {
  everybody: string;
  byJudgment: Readonly<Record<string, string>>;
}

/** As it was told with the word that is revised; else nothing. */
export function firstFeedback({ decision, judgments }: OpenCase): Feedback {
  const told = decision?.feedback ?? [];
  const to = (rater: number | null) => told.find((one) => one.rater === rater)?.body ?? '';
  return {
    everybody: to(null),
    byJudgment: Object.fromEntries(judgments.map(({ id, rater }) => [id, to(rater)])),
  };
}

/** What of it is sent: whatever says something. */
export function feedbackOf({
  everybody,
  byJudgment,
}: Feedback): { judgmentId: string | null; body: string }[] {
  return [[null, everybody] as const, ...Object.entries(byJudgment)]
    .map(([judgmentId, body]) => ({ judgmentId, body: body.trim() }))
    .filter(({ body }) => body !== '');
}
