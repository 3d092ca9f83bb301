import { numberIn } from '../common/number-in';

/** A limit as it is typed: null where there is none, undefined where it is no whole number from 1. */
export const limitIn = (typed: string): number | null | undefined =>
  typed.trim() === '' ? null : numberIn(typed, 1, 1_000_000, true);
