import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import { changedPreference, type PreferenceChange } from '@touchstone/domain/user/preference-change';
import type { UserPreference } from '@touchstone/domain/user/user-preference';
import { readPreference } from './read-preference';

/** Far more than every preference there is; a browser must not store novels here. */
const MOST_CHARACTERS = 16_384;

export interface ChangePreference {
  userId: string;
  change: PreferenceChange;
  now: Date;
}

/**
 * Changes the named parts of one's own preferences. Two changes at once both hold, as long as they name different parts.
 * They concern nobody else, so no audit event is written.
 *
 * @returns the preferences after the change
 * @throws AppError INVALID when they would grow out of all proportion
 */
export async function changePreference(
  db: Database,
  { userId, change, now }: ChangePreference,
): Promise<UserPreference> {
  return db.$transaction(async (tx) => {
    await tx.userPreference.createMany({ data: { userId, data: {}, updatedAt: now }, skipDuplicates: true });
    await tx.$executeRaw`SELECT 1 FROM user_preference WHERE user_id = ${userId}::uuid FOR UPDATE`;
    const data = changedPreference(await readPreference(tx, userId), change);
    if (JSON.stringify(data).length > MOST_CHARACTERS)
      throw new AppError('INVALID', problem('tooManyPreferences'));
    await tx.userPreference.update({ where: { userId }, data: { data, updatedAt: now } });
    return data;
  });
}
