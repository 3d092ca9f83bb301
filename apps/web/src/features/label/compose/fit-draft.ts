import type { DimensionAnswer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Draft } from './draft';
import { dimensionsOf } from './questions';
import { closeGaps } from './tiers';

/** The draft without what `scheme` does not ask: a draft may be older than the scheme, or that of another comparison. */
export function fitDraft(draft: Draft, scheme: LabelScheme, arity: number): Draft {
  const isSide = (side: number | undefined): side is number =>
    side !== undefined && side >= 0 && side < arity;
  const fit: Draft = { ...outcomeOf(draft, scheme, arity) };

  const dimensions = dimensionsOf(scheme).flatMap(({ id, steps, outcomes }) => {
    const said: DimensionAnswer | undefined = draft.dimensions?.[id];
    if (!said) return [];
    const allowed =
      said.outcome === 'prefer' ? said.strength <= steps && isSide(said.side) : outcomes[said.outcome];
    return allowed ? [[id, said] as const] : [];
  });
  if (dimensions.length > 0) fit.dimensions = Object.fromEntries(dimensions);

  const ratings = scheme.ratings.flatMap(({ id, max }) => {
    const said = draft.ratings?.[id];
    if (!said) return [];
    const values = bySide(arity, (side) => {
      const value = said[side] ?? null;
      return value !== null && value >= 1 && value <= max ? value : null;
    });
    return values.some((value) => value !== null) ? [[id, values] as const] : [];
  });
  if (ratings.length > 0) fit.ratings = Object.fromEntries(ratings);

  const flags = bySide(arity, (side) => {
    const ticked = draft.flags?.[side] ?? [];
    return scheme.flags.map(({ id }) => id).filter((id) => ticked.includes(id));
  });
  if (flags.some((ticked) => ticked.length > 0)) fit.flags = flags;

  const spans = draft.spans?.filter(
    ({ label, side, start, end }) =>
      isSide(side) && start < end && scheme.spans.some(({ id }) => id === label),
  );
  if (spans && spans.length > 0) fit.spans = spans;

  if (scheme.rationale.ask !== 'off' && draft.rationale !== undefined) fit.rationale = draft.rationale;
  if (scheme.confidence !== 'off' && draft.confidence !== undefined) fit.confidence = draft.confidence;
  if (scheme.ownReading.ask !== 'off') {
    if (draft.ownReading !== undefined) fit.ownReading = draft.ownReading;
    if (draft.ownReadingDone !== undefined) fit.ownReadingDone = draft.ownReadingDone;
  }
  return fit;
}

/** The part of a draft that says which completion is better. */
function outcomeOf(draft: Draft, scheme: LabelScheme, arity: number): Draft {
  const isSide = (side: number | undefined) => side !== undefined && side >= 0 && side < arity;
  const { outcome, side, strength, ranks, best, worst } = draft;
  switch (scheme.kind) {
    case 'pairwise':
      if (outcome === 'prefer') {
        return isSide(side) && strength !== undefined && strength <= scheme.steps
          ? { outcome, side, strength }
          : {};
      }
      if (outcome === undefined || outcome === 'ranking' || outcome === 'best_worst') return {};
      return scheme.outcomes[outcome] ? { outcome } : {};
    case 'ranking': {
      const placed = ranks?.length === arity ? { ranks: closeGaps(ranks, scheme.outcomes.tie) } : {};
      if (outcome === 'cannot_judge' && scheme.outcomes.cannot_judge) return { ...placed, outcome };
      return placed.ranks ? { ...placed, outcome: 'ranking' } : {};
    }
    case 'best_worst': {
      const named = { ...(isSide(best) && { best }), ...(isSide(worst) && worst !== best && { worst }) };
      if (outcome === 'cannot_judge' && scheme.outcomes.cannot_judge) return { ...named, outcome };
      return Object.keys(named).length > 0 ? { ...named, outcome: 'best_worst' } : {};
    }
  }
}

const bySide = <T>(arity: number, make: (side: number) => T): T[] =>
  Array.from({ length: arity }, (_, side) => make(side));
