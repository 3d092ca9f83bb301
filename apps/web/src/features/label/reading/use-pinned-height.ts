'use client';
import { useLayoutEffect, type RefObject } from 'react';

/**
 * Keeps `--pinned-height` of an element at the height of what is pinned over its content, so that the letters of the
 * answers stop below it. Written past React: it may change in the frame in which a comparison is shown.
 */
export function usePinnedHeight(root: RefObject<HTMLElement | null>, pinned: boolean): void {
  useLayoutEffect(() => {
    const element = root.current;
    const section = element?.querySelector<HTMLElement>('[data-pinned]');
    if (!element || !section) return;
    const write = () => {
      element.style.setProperty('--pinned-height', pinned ? `${String(section.offsetHeight)}px` : '0px');
    };
    const observer = new ResizeObserver(write);
    observer.observe(section);
    write();
    return () => {
      observer.disconnect();
    };
  }, [root, pinned]);
}
