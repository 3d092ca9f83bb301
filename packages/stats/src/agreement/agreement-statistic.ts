import type { CountPatterns } from './count-patterns';

/**
 * A figure of agreement. `times` says how many items have each pattern: those of the data, or those of a resample. Null
 * where the figure is undefined, never NaN.
 */
export type AgreementStatistic = (patterns: CountPatterns, times: Float64Array) => number | null;
