import { changePreference as changePreferenceCore } from '@touchstone/core/user/change-preference';
import { preferenceChangeSchema } from '@touchstone/domain/user/preference-change';
import { userPreferenceSchema } from '@touchstone/domain/user/user-preference';
import { userProcedure } from '../trpc';

/** Merges what is sent into one's own preferences; null takes a part back to its default. */
export const changePreference = userProcedure
  .input(preferenceChangeSchema)
  .output(userPreferenceSchema)
  .mutation(({ ctx, input }) =>
    changePreferenceCore(ctx.db, { userId: ctx.viewer.userId, change: input, now: ctx.now }),
  );
