'use client';
import { useEffect, useState, type RefObject } from 'react';
import { selectionToSpan, type SelectedSpan } from './selection-to-span';

/** The passage selected within an element, however it was selected: by mouse, finger or keys. */
export function useSelectedSpan(
  root: RefObject<HTMLElement | null>,
  enabled: boolean,
): [selected: SelectedSpan | undefined, clear: () => void] {
  const [selected, setSelected] = useState<SelectedSpan>();
  useEffect(() => {
    if (!enabled) return;
    const look = () => {
      const selection = document.getSelection();
      const isHere = selection?.anchorNode != null && root.current?.contains(selection.anchorNode) === true;
      setSelected(isHere ? selectionToSpan(selection) : undefined);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [root, enabled]);
  return [
    enabled ? selected : undefined,
    () => {
      document.getSelection()?.removeAllRanges();
      setSelected(undefined);
    },
  ];
}
