import { DESK_COMMANDS } from '../keys/desk-commands';

/** What the desk's keys do to the reading view. A project member may have others; then the desk passes those. */
export const READING_KEYS = {
  conversation: DESK_COMMANDS.conversation,
  differences: DESK_COMMANDS.differences,
  layout: DESK_COMMANDS.layout,
  linked: DESK_COMMANDS.linked,
  uncover: DESK_COMMANDS.reveal,
} as const;

/** The keys as shown beside what they do. */
export type ReadingKeys = Record<keyof typeof READING_KEYS, string>;
