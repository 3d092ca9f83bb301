/** What the desk's keys do to the reading view. A project member may have others; then the desk passes those. */
export const READING_KEYS = { conversation: 'C', differences: 'D', uncover: 'V' } as const;

/** The keys as shown beside what they do. */
export type ReadingKeys = Record<keyof typeof READING_KEYS, string>;
