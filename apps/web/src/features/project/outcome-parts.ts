import type { StackTone } from '@touchstone/ui/stacked-bar';

/** In the order of the label page's buttons. `leading` says how answers stand to each other; one colour each. */
const OUTCOMES = [
  { id: 'prefer', isPairwise: true, tone: 'leading' },
  { id: 'ranking', isPairwise: false, tone: 'leading' },
  { id: 'best_worst', isPairwise: false, tone: 'leading' },
  { id: 'tie', isPairwise: true, tone: 'muted' },
  { id: 'both_good', isPairwise: true, tone: 'success' },
  { id: 'both_bad', isPairwise: true, tone: 'danger' },
  { id: 'cannot_judge', isPairwise: false, tone: 'warning' },
] as const satisfies { id: string; isPairwise: boolean; tone: StackTone | 'leading' }[];

const LEADING = ['accent', 'rest', 'muted'] as const satisfies StackTone[];

export interface OutcomePart {
  id: (typeof OUTCOMES)[number]['id'];
  tone: StackTone;
  value: number;
}

/**
 * The parts of a project's outcomes chart: what its judgments say, and where pairs are judged all that may be said of a
 * pair, so that what nobody says shows as none.
 */
export function outcomeParts(outcomes: readonly { outcome: string; n: number }[]): OutcomePart[] {
  const counts = new Map(outcomes.map(({ outcome, n }) => [outcome, n]));
  const hasRanks = counts.has('ranking') || counts.has('best_worst');
  const hasPairs = !hasRanks || OUTCOMES.some(({ id, isPairwise }) => isPairwise && counts.has(id));
  const shown = OUTCOMES.filter(
    ({ id, isPairwise }) => counts.has(id) || id === 'cannot_judge' || (isPairwise && hasPairs),
  );
  const leading = shown.filter(({ tone }) => tone === 'leading').map(({ id }) => id as string);
  return shown.map(({ id, tone }) => ({
    id,
    tone: tone === 'leading' ? (LEADING[leading.indexOf(id)] ?? 'accent') : tone,
    value: counts.get(id) ?? 0,
  }));
}
