'use client';
import { useCallback, useSyncExternalStore } from 'react';

const CHANGED = 'touchstone-seen-replies';
const memory = new Map<string, string>();

/** Until when this person has seen the replies in this browser, and how to note it. The far future on the server. */
export function useSeenReplies(userId: string, projectId: string): [string, (until: string) => void] {
  const key = `touchstone-replies-${userId}-${projectId}`;
  const seen = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => '9999',
  );
  const note = useCallback(
    (until: string) => {
      if (until <= read(key)) return;
      try {
        localStorage.setItem(key, until);
      } catch {
        // Full, or not allowed: noted for this visit.
        memory.set(key, until);
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return [seen, note];
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? '';
  } catch {
    return memory.get(key) ?? '';
  }
}

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener('storage', listener);
  };
}
