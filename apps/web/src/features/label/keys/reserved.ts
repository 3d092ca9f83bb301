import type { DeskCommand } from './desk-commands';

/** What answers alone are given by: the letters they are called by, the digits, and the sign that ties two. */
const ANSWERS_OWN = /^[A-I\d=]$/;

/** Commands that exist for pairs alone, where no letter names an answer. */
const OF_PAIRS = /^(?:choice_\d|tie|both_good|both_bad)$/;

/** Whether a key can't be given to a command, because under some scheme it does something to an answer. */
export const isReserved = (key: string, command: DeskCommand): boolean =>
  ANSWERS_OWN.test(key) && !OF_PAIRS.test(command);
