/** A day. */
export const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;

/** A moment, with its time zone: teams sit in several. */
export const MOMENT = {
  ...DAY,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZoneName: 'short',
} as const;
