import { refuse, type Parsed } from '../row/parsed';
import type { RowGold } from '../row/preference-row';

const MOST_EXPLANATION = 4000;
const OUTCOMES = ['tie', 'both_good', 'both_bad'] as const;

/**
 * The right answer to a row's pair: `{"preferred": 0 or 1, "explanation": text}`, counted in the order of the row's completions, or
 * `{"outcome": "tie" | "both_good" | "both_bad", "explanation": text}`; with `"use": "training"` it is for training rounds instead
 * of hidden checks.
 */
export function parseGold(given: unknown, completions: number): Parsed<RowGold> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuse('gold is not an object');
  if (completions !== 2) return refuse('gold needs a pair: only of two completions can one be the right one');
  const { preferred, outcome, explanation, use = 'check' } = given as Record<string, unknown>;
  if (typeof explanation !== 'string' || explanation.trim() === '' || explanation.length > MOST_EXPLANATION)
    return refuse(`gold has no explanation of 1 to ${MOST_EXPLANATION} characters`);
  if (use !== 'check' && use !== 'training') return refuse('the use of gold is neither check nor training');
  const said = { explanation: explanation.trim(), use } as const;
  if (preferred !== undefined) {
    if (outcome !== undefined && outcome !== 'prefer')
      return refuse('gold has both an outcome and a preferred');
    if (preferred !== 0 && preferred !== 1) return refuse('preferred of gold is neither 0 nor 1');
    return { ok: true, value: { ...said, outcome: 'prefer', preferred } };
  }
  const known = OUTCOMES.find((each) => each === outcome);
  return known
    ? { ok: true, value: { ...said, outcome: known } }
    : refuse('gold says neither which completion is preferred nor an outcome');
}
