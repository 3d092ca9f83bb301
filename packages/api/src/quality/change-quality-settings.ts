import { z } from 'zod';
import { changeQualitySettings as changeQualitySettingsCore } from '@touchstone/core/quality/change-quality-settings';
import { qualitySettingsSchema } from '@touchstone/domain/quality/quality-settings';
import { projectProcedure } from '../trpc';

/** Changes what is asked of judgments before they are frozen, and what one costs. */
export const changeQualitySettings = projectProcedure('quality:change')
  .input(z.object({ settings: qualitySettingsSchema }))
  .output(z.void())
  .mutation(({ ctx, input }) => changeQualitySettingsCore(ctx.db, { ...input, actorId: ctx.viewer.userId }));
