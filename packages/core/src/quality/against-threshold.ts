import type { QualityCriterion } from '@touchstone/domain/quality/quality-verdict';

/** A figure that should be at least so much: met only where its whole interval says so, unmet only where none of it does. */
export function againstThreshold(
  ci95: QualityCriterion['ci95'],
  threshold: number,
): QualityCriterion['state'] {
  if (ci95 === null) return 'unknown';
  if (ci95[0] >= threshold) return 'met';
  return ci95[1] < threshold ? 'unmet' : 'unknown';
}
