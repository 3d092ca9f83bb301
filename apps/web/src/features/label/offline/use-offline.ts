'use client';
import { useEffect } from 'react';
import { keepForOffline } from './service-worker';
import { useNoteUser } from './use-note-user';

/** Has this browser keep the labelling page, once it is loaded and at rest. */
export function useOffline(userId: string): void {
  useNoteUser(userId);
  useEffect(() => {
    const later = setTimeout(() => {
      // Without a worker there is only no desk after a reload without a network.
      void keepForOffline().catch(() => undefined);
    }, 1_000);
    return () => {
      clearTimeout(later);
    };
  }, []);
}
