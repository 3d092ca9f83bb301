'use client';
import { useTranslations } from 'next-intl';
import type { RunView } from './runs-query';

/** What a run is called: its model's version once there is one. */
export function useRunTitle(): (run: RunView) => string {
  const t = useTranslations('reward.run');
  return ({ model }) => (model ? t('model', { version: model.version }) : t('unfinished'));
}
