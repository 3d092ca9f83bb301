import type { z } from 'zod';

/** The first complaint of a zod error in one phrase, led by the path of the offending value. */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'invalid value';
  const path = issue.path.map(String).join('.');
  const message = issue.message.replace(/^Invalid input: /, '');
  return path ? `"${path}": ${message}` : message;
}
