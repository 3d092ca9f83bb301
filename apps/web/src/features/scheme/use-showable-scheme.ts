'use client';
import { useState } from 'react';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { showableScheme, type SchemeForm } from './scheme-form';

/** The scheme of the form; while it can't be one, the last that was. The same object as long as nothing differs. */
export function useShowableScheme(form: SchemeForm, initial: LabelScheme): LabelScheme {
  const [shown, setShown] = useState(initial);
  const now = showableScheme(form);
  if (now === undefined || JSON.stringify(now) === JSON.stringify(shown)) return shown;
  setShown(now);
  return now;
}
