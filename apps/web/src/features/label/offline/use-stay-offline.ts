'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { toast } from 'sonner';

/**
 * For ways out of the desk: without a network they would end on the browser's own error page, away from the comparisons at
 * hand.
 *
 * @returns whether to stay; then the person has been told why
 */
export function useStayOffline(): () => boolean {
  const t = useTranslations('desk.offline');
  return useCallback(() => {
    if (navigator.onLine) return false;
    toast(t('stay'), { id: 'stay-offline' });
    return true;
  }, [t]);
}
