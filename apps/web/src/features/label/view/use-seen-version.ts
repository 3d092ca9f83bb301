'use client';
import { useCallback, useSyncExternalStore } from 'react';

const CHANGED = 'touchstone-seen-version';

/**
 * The newest guideline version this person has closed in this browser, and how to note one. Infinity while rendering on
 * the server, which cannot know.
 */
export function useSeenVersion(userId: string, projectId: string): [number, (version: number) => void] {
  const key = `touchstone-guidelines-${userId}-${projectId}`;
  const seen = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => Infinity,
  );
  const note = useCallback(
    (version: number) => {
      try {
        localStorage.setItem(key, String(version));
      } catch {
        // Full, or not allowed: the guidelines open once more next time.
        memory.set(key, version);
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return [seen, note];
}

const memory = new Map<string, number>();

function read(key: string): number {
  try {
    return Number(localStorage.getItem(key) ?? memory.get(key) ?? 0);
  } catch {
    return memory.get(key) ?? 0;
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
