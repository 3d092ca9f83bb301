'use client';
import type { ImportFormat } from '@touchstone/domain/import/import-format';
import { useEffect, useState } from 'react';
import { recogniseFile } from './recognise-file';

/** The format a file shows; null while there is no file, or it is being looked at. */
export type Recognised = ImportFormat | 'unknown' | null;

export function useRecognised(file: File | null): Recognised {
  const [seen, setSeen] = useState<{ file: File; format: Recognised } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (file)
      void recogniseFile(file).then((format) => isCurrent && setSeen({ file, format: format ?? 'unknown' }));
    return () => {
      isCurrent = false;
    };
  }, [file]);
  // Another file was chosen since: what is known is of the one before.
  return file && seen?.file === file ? seen.format : null;
}
