import { readPreference as readPreferenceCore } from '@touchstone/core/user/read-preference';
import { userPreferenceSchema } from '@touchstone/domain/user/user-preference';
import { userProcedure } from '../trpc';

export const readPreference = userProcedure
  .output(userPreferenceSchema)
  .query(({ ctx }) => readPreferenceCore(ctx.db, ctx.viewer.userId));
