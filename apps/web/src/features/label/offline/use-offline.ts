'use client';
import { useEffect } from 'react';
import { noteUser } from './last-user';
import { keepForOffline } from './service-worker';

/** Has this browser keep the labelling page for `userId`, once it is loaded and at rest. */
export function useOffline(userId: string): void {
  useEffect(() => {
    noteUser(userId);
    const later = setTimeout(() => {
      // Without a worker there is only no desk after a reload without a network.
      void keepForOffline().catch(() => undefined);
    }, 1_000);
    return () => {
      clearTimeout(later);
    };
  }, [userId]);
}
