'use client';
import { useCallback, useState } from 'react';

/** Whether a comparison was asked to be shown although it may hold harmful content. The next one is covered again. */
export function useHarmCover(assignmentId: string | undefined): { uncovered: boolean; uncover: () => void } {
  const [shown, setShown] = useState<string>();
  const uncover = useCallback(() => {
    setShown(assignmentId);
  }, [assignmentId]);
  return { uncovered: assignmentId !== undefined && shown === assignmentId, uncover };
}
