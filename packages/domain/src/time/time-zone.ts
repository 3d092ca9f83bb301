import { z } from 'zod';

/** Names of the time zone database, such as `Asia/Shanghai`. Offsets such as `+08:00` are none: PostgreSQL turns their sign. */
export const timeZoneSchema = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_]*([/+-][A-Za-z0-9_+-]+)*$/, 'The name of a time zone, such as Asia/Shanghai.')
  .refine(isKnown, 'No such time zone.');

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
