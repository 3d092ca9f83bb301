'use client';
import { useEffect, useState } from 'react';

const SETTLES_MS = 250;

/** A value once it has not changed for a moment: who types is not asked about at every letter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, SETTLES_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
