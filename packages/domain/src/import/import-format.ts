/** Formats a file of comparisons may have. */
export const IMPORT_FORMATS = ['hh-rlhf', 'touchstone'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** The format that one row of a file shows it to have; undefined when the row is of none. */
export function formatOfRow(row: unknown): ImportFormat | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  if ('completions' in row) return 'touchstone';
  return 'chosen' in row || 'rejected' in row ? 'hh-rlhf' : undefined;
}
