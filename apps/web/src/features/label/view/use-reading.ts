'use client';
import { useCallback, useMemo, useState } from 'react';
import { usePreference } from '@/features/account/use-preference';

/** How the comparison is read: what the user prefers, and what was switched here. The same object while it stays so. */
export interface Reading {
  layout: 'side_by_side' | 'stacked';
  linkedScrolling: boolean;
  blurHarmful: boolean;
  /** All of a long conversation is shown. */
  whole: boolean;
  showDifferences: boolean;
  toggleWhole: () => void;
  toggleDifferences: () => void;
  toggleLayout: () => void;
  toggleLinked: () => void;
}

export function useReading(): Reading {
  const { preference, change } = usePreference();
  const { layout = 'side_by_side', linkedScrolling = false, blurHarmful = true } = preference.desk ?? {};
  const [whole, setWhole] = useState(false);
  const [showDifferences, setShowDifferences] = useState(false);
  const toggleWhole = useCallback(() => {
    setWhole((now) => !now);
  }, []);
  const toggleDifferences = useCallback(() => {
    setShowDifferences((now) => !now);
  }, []);
  const toggleLayout = useCallback(() => {
    change({ desk: { layout: layout === 'stacked' ? 'side_by_side' : 'stacked' } });
  }, [change, layout]);
  const toggleLinked = useCallback(() => {
    change({ desk: { linkedScrolling: !linkedScrolling } });
  }, [change, linkedScrolling]);
  return useMemo(
    () => ({
      layout,
      linkedScrolling,
      blurHarmful,
      whole,
      showDifferences,
      toggleWhole,
      toggleDifferences,
      toggleLayout,
      toggleLinked,
    }),
    [
      layout,
      linkedScrolling,
      blurHarmful,
      whole,
      showDifferences,
      toggleWhole,
      toggleDifferences,
      toggleLayout,
      toggleLinked,
    ],
  );
}
