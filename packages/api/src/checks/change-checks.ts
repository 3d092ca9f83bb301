import { changeChecks as changeChecksCore } from '@touchstone/core/rule/change-checks';
import { checkSettingsSchema } from '@touchstone/domain/gold/check-settings';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const changeChecks = projectProcedure('checks:change')
  .input(z.object({ settings: checkSettingsSchema }))
  .output(z.void())
  .mutation(({ ctx, input }) => changeChecksCore(ctx.db, { ...input, actorId: ctx.access.userId }));
