import type { Answer, DimensionAnswer } from '@touchstone/domain/judgment/answer';
import type { Draft } from './draft';

/** An outcome that one press says in full. */
export type OutcomeChoice =
  | { outcome: 'prefer'; side: number; strength: number }
  | { outcome: Exclude<Answer['outcome'], 'prefer' | 'ranking' | 'best_worst'> };

/** Says the outcome of a pair, or that a ranking or best and worst can't be judged (what was placed is kept). */
export function chooseOutcome(draft: Draft, choice: OutcomeChoice): Draft {
  const rest = { ...draft };
  delete rest.side;
  delete rest.strength;
  return { ...rest, ...choice };
}

/** Every move of a ranking gives new ranks; to place one is to say that it can be judged. */
export function setRanks(draft: Draft, ranks: (number | null)[]): Draft {
  return { ...draft, outcome: 'ranking', ranks };
}

export const ranksIn = (draft: Draft, arity: number): (number | null)[] =>
  draft.ranks?.length === arity ? draft.ranks : Array.from({ length: arity }, () => null);

/** Names the best or the worst. Naming one that is the other already swaps the two; naming it again takes it back. */
export function chooseExtreme(draft: Draft, which: 'best' | 'worst', side: number): Draft {
  const other = which === 'best' ? 'worst' : 'best';
  const { [which]: before, [other]: opposite, ...rest } = draft;
  const next: Draft = { ...rest, outcome: 'best_worst' };
  if (before === side) return opposite === undefined ? next : { ...next, [other]: opposite };
  next[which] = side;
  const swapped = opposite === side ? before : opposite;
  return swapped === undefined ? next : { ...next, [other]: swapped };
}

export function chooseDimension(draft: Draft, id: string, answer: DimensionAnswer): Draft {
  return { ...draft, dimensions: { ...draft.dimensions, [id]: answer } };
}

export function takeBackDimension(draft: Draft, id: string): Draft {
  const { [id]: _, ...dimensions } = draft.dimensions ?? {};
  return { ...draft, dimensions };
}

/** Rates one completion; null takes the rating back. */
export function rate(draft: Draft, id: string, side: number, value: number | null, arity: number): Draft {
  const before = draft.ratings?.[id];
  const values = Array.from({ length: arity }, (_, at) => (at === side ? value : (before?.[at] ?? null)));
  return { ...draft, ratings: { ...draft.ratings, [id]: values } };
}

export function toggleFlag(draft: Draft, id: string, side: number, arity: number): Draft {
  const flags = Array.from({ length: arity }, (_, at) => {
    const ticked = draft.flags?.[at] ?? [];
    if (at !== side) return ticked;
    return ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id];
  });
  return { ...draft, flags };
}

export const writeRationale = (draft: Draft, rationale: string): Draft => ({ ...draft, rationale });
export const writeOwnReading = (draft: Draft, ownReading: string): Draft => ({ ...draft, ownReading });
/** The completions may be shown now. */
export const finishOwnReading = (draft: Draft): Draft => ({ ...draft, ownReadingDone: true });
export const setConfidence = (draft: Draft, confidence: number): Draft => ({ ...draft, confidence });
