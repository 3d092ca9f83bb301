'use client';
import { useCallback, useEffect, useState } from 'react';
import { createActiveClock } from '../label/desk/active-clock';
import { watchPerson } from '../label/desk/watch-person';

/** Milliseconds this page was visible and used since the component appeared, when asked. */
export function useActiveTime(): () => number {
  const [clock] = useState(() => createActiveClock(() => performance.now()));
  useEffect(() => {
    clock.setVisible(document.visibilityState === 'visible');
    return watchPerson({
      onSign: () => {
        clock.touch();
      },
      onVisible: (visible) => {
        clock.setVisible(visible);
      },
      onLeave: () => undefined,
      onOnline: () => undefined,
    });
  }, [clock]);
  return useCallback(() => clock.read(), [clock]);
}
