'use client';
import { useCallback, useEffect, useState } from 'react';
import { createActiveClock } from '../label/desk/active-clock';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/** Milliseconds this page was visible and used since the component appeared, when asked. */
export function useActiveTime(): () => number {
  const [clock] = useState(() => createActiveClock(() => performance.now()));
  useEffect(() => {
    const touch = () => {
      clock.touch();
    };
    const see = () => {
      clock.setVisible(document.visibilityState === 'visible');
    };
    for (const sign of SIGNS) window.addEventListener(sign, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', see);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', see);
    };
  }, [clock]);
  return useCallback(() => clock.read(), [clock]);
}
