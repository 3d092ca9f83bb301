'use client';
import { useEffect, useState } from 'react';
import { wordDifference, type WordDifference } from './word-difference';

/** The differences of two texts once they are known; `working` until then. */
export function useWordDifference(a: string, b: string): WordDifference | 'working' {
  const [known, setKnown] = useState<{ a: string; b: string; difference: WordDifference }>();
  useEffect(() => {
    let wanted = true;
    void wordDifference(a, b).then((difference) => {
      if (wanted) setKnown({ a, b, difference });
    });
    return () => {
      wanted = false;
    };
  }, [a, b]);
  return known?.a === a && known.b === b ? known.difference : 'working';
}
