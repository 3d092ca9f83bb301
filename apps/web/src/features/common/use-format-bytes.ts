'use client';
import { useFormatter } from 'next-intl';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Sizes of files in words: at most one decimal, in thousands as file managers show them. */
export function useFormatBytes() {
  const format = useFormatter();
  return (bytes: number): string => {
    const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
    return format.number(bytes / 1000 ** step, {
      style: 'unit',
      unit: UNITS[step],
      unitDisplay: step === 0 ? 'long' : 'short',
      maximumFractionDigits: step === 0 ? 0 : 1,
    });
  };
}
