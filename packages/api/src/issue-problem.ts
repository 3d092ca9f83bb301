import { problem, type Problem } from '@touchstone/domain/error/problem';
import type { z } from 'zod';

/** What a schema refused, by the field it came in. */
export function issueProblem(issue: z.core.$ZodIssue): Problem {
  const field = issue.path.map(String).join('.') || 'input';
  if (issue.code === 'too_big') return problem('fieldTooLong', { field, max: Number(issue.maximum) });
  if (issue.code === 'too_small') return problem('fieldTooShort', { field, min: Number(issue.minimum) });
  return problem('fieldInvalid', { field });
}
