import { userPreferenceSchema } from '@touchstone/domain/user/user-preference';
import { z } from 'zod';
import type { PreferenceOwner } from '@/features/account/preference-context';

const KEY = 'touchstone-last-user';
const schema = z.object({ userId: z.string(), preference: userPreferenceSchema });

/**
 * Who is signed in in this browser, as far as its pages know, and how they want the desk: without a network nobody can be
 * asked. Only the shell reads it, to open the desk of that user and of nobody else.
 */
export function lastUser(): PreferenceOwner | null {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

export function noteUser(user: PreferenceOwner | null): void {
  try {
    if (user === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(user));
  } catch {
    // Not allowed: then there is no desk without a network either.
  }
}
