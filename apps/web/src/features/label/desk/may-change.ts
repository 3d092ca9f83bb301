import type { JudgedPair } from './desk-state';

const HOUR_MS = 3_600_000;
/** Time to make the change in, and to send it. */
const MARGIN_MS = 60_000;

/**
 * Whether a judgment made at this desk can still be changed. The server counts the project's hours from when it accepted the
 * first version, which is never before that version was made: what is offered by this clock is open by the server's too. A
 * judgment with no version left was refused and may be made anew at any time.
 */
export function mayChange({ versions }: JudgedPair, editHours: number, now: number): boolean {
  const [first] = versions;
  return first === undefined || (editHours > 0 && now < first.at + editHours * HOUR_MS - MARGIN_MS);
}
