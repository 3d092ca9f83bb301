'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** The time zone of this browser: days of work are those of whoever works. UTC while the page is made on the server. */
export function useBrowserTimeZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => 'UTC',
  );
}
