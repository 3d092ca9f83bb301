import type { Db } from '@touchstone/db/open-database';
import { userPreferenceSchema, type UserPreference } from '@touchstone/domain/user/user-preference';

/** How a user wants the product to be; empty when they never said. What cannot be read any more counts as unsaid. */
export async function readPreference(db: Db, userId: string): Promise<UserPreference> {
  const row = await db.userPreference.findUnique({ where: { userId }, select: { data: true } });
  return userPreferenceSchema.safeParse(row?.data).data ?? {};
}
