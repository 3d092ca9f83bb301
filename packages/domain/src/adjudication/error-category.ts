/**
 * What went wrong where raters disagree, in a reviewer's eyes; several may apply, and none has to. Stored: a name stays when the
 * words shown for it change.
 */
export const ERROR_CATEGORIES = [
  /** The guidelines can be read either way: they are what needs mending. */
  'guideline_unclear',
  /** The prompt or an answer was misunderstood. */
  'misread',
  /** The wrong key, or the sides mixed up. */
  'slip',
  /** An answer says something false that was not seen. */
  'missed_fact_error',
  /** The longer answer was preferred for its length. */
  'length_preferred',
  /** Lists, headings or tone were preferred over what is said. */
  'format_preferred',
  /** The two answers differ in nothing that matters. */
  'ambiguous_pair',
  /** Said in words. */
  'other',
] as const;
export type ErrorCategory = (typeof ERROR_CATEGORIES)[number];
