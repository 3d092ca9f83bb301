import { problem, type Problem } from '../error/problem';
import type { LabelScheme } from '../label/label-scheme';
import type { Answer, DimensionAnswer } from './answer';

/** Why `scheme` does not allow `answer` on a comparison of `arity` completions; undefined when it does. */
export function answerProblem(answer: Answer, scheme: LabelScheme, arity: number): Problem | undefined {
  return (
    outcomeProblem(answer, scheme, arity) ??
    dimensionsProblem(answer, scheme, arity) ??
    ratingsProblem(answer, scheme, arity) ??
    flagsProblem(answer, scheme, arity) ??
    spansProblem(answer, scheme, arity) ??
    textProblem('rationale', answer.rationale, scheme.rationale) ??
    textProblem('ownReading', answer.ownReading, scheme.ownReading) ??
    confidenceProblem(answer, scheme)
  );
}

function outcomeProblem(answer: Answer, scheme: LabelScheme, arity: number): Problem | undefined {
  switch (answer.outcome) {
    case 'prefer':
      return scheme.kind === 'pairwise'
        ? preferenceProblem(answer, scheme.steps, arity)
        : notAsked(answer.outcome);
    case 'ranking':
      return scheme.kind === 'ranking' ? ranksProblem(answer.ranks, scheme, arity) : notAsked(answer.outcome);
    case 'best_worst':
      if (scheme.kind !== 'best_worst') return notAsked(answer.outcome);
      if (answer.best === answer.worst) return problem('bestIsWorst');
      return sideProblem(answer.best, arity) ?? sideProblem(answer.worst, arity);
    default: {
      // A tie of a whole ranking is a ranking with equal places, and none of best and worst.
      const allowed: Partial<Record<Answer['outcome'], boolean>> =
        scheme.kind === 'pairwise' ? scheme.outcomes : { cannot_judge: scheme.outcomes.cannot_judge };
      return allowed[answer.outcome] ? undefined : notAsked(answer.outcome);
    }
  }
}

const notAsked = (what: string) => problem('notAsked', { what });

function sideProblem(side: number, arity: number): Problem | undefined {
  return side < arity ? undefined : problem('noSide', { side, arity });
}

function preferenceProblem(
  { side, strength }: { side: number; strength: number },
  steps: number,
  arity: number,
): Problem | undefined {
  if (strength > steps) return problem('beyondSteps', { strength, steps });
  return sideProblem(side, arity);
}

function ranksProblem(
  ranks: readonly number[],
  { outcomes }: { outcomes: { tie: boolean } },
  arity: number,
): Problem | undefined {
  if (ranks.length !== arity) return problem('placesMissing', { arity, given: ranks.length });
  const used = [...new Set(ranks)].sort((a, b) => a - b);
  if (used.some((rank, place) => rank !== place)) return problem('placesGap');
  if (!outcomes.tie && used.length < arity) return problem('noSharedPlaces');
  return undefined;
}

function dimensionsProblem(answer: Answer, scheme: LabelScheme, arity: number): Problem | undefined {
  const asked = scheme.kind === 'pairwise' ? scheme.dimensions : [];
  const said = answer.dimensions ?? {};
  const unknown = Object.keys(said).find((id) => !asked.some((dimension) => dimension.id === id));
  if (unknown !== undefined) return notAsked(unknown);
  for (const { id, name, steps, outcomes, required } of asked) {
    const given: DimensionAnswer | undefined = said[id];
    if (given === undefined) {
      // Who can't judge the pair can't be asked about its dimensions.
      if (required && answer.outcome !== 'cannot_judge') return problem('unanswered', { name });
      continue;
    }
    const found =
      given.outcome === 'prefer'
        ? preferenceProblem(given, steps, arity)
        : outcomes[given.outcome]
          ? undefined
          : notAsked(given.outcome);
    if (found) return { ...found, within: name };
  }
  return undefined;
}

function ratingsProblem(answer: Answer, scheme: LabelScheme, arity: number): Problem | undefined {
  const said = answer.ratings ?? {};
  const unknown = Object.keys(said).find((id) => !scheme.ratings.some((rating) => rating.id === id));
  if (unknown !== undefined) return notAsked(unknown);
  for (const { id, name, max, required } of scheme.ratings) {
    const given = said[id];
    if (given && given.length !== arity) return problem('ratingEntries', { name });
    if (given?.some((value) => value !== null && value > max)) return problem('ratingTooHigh', { name, max });
    const isWhole = given?.every((value) => value !== null) ?? false;
    if (required && !isWhole && answer.outcome !== 'cannot_judge')
      return problem('ratingIncomplete', { name });
  }
  return undefined;
}

function flagsProblem({ flags }: Answer, scheme: LabelScheme, arity: number): Problem | undefined {
  if (flags === undefined) return undefined;
  if (flags.length !== arity) return problem('flagEntries');
  const unknown = flags.flat().find((id) => !scheme.flags.some((flag) => flag.id === id));
  if (unknown !== undefined) return notAsked(unknown);
  return flags.some((ticked) => new Set(ticked).size !== ticked.length) ? problem('flagTwice') : undefined;
}

function spansProblem({ spans }: Answer, scheme: LabelScheme, arity: number): Problem | undefined {
  for (const { label, side, start, end } of spans ?? []) {
    if (!scheme.spans.some(({ id }) => id === label)) return notAsked(label);
    if (start >= end) return problem('markEmpty');
    const found = sideProblem(side, arity);
    if (found) return found;
  }
  return undefined;
}

function textProblem(
  what: 'rationale' | 'ownReading',
  text: string | undefined,
  { ask, minLength: least }: { ask: 'off' | 'optional' | 'required'; minLength: number },
): Problem | undefined {
  const length = (text ?? '').trim().length;
  if (ask === 'off') return text === undefined ? undefined : notAsked(TEXT_NAMES[what]);
  if (length === 0) return ask === 'required' ? problem(`${what}Missing`) : undefined;
  return length < least ? problem(`${what}Short`, { least, length }) : undefined;
}

const TEXT_NAMES = { rationale: 'rationale', ownReading: 'own reading' };

function confidenceProblem({ confidence }: Answer, scheme: LabelScheme): Problem | undefined {
  if (confidence !== undefined && scheme.confidence === 'off') return notAsked('confidence');
  return confidence === undefined && scheme.confidence === 'required'
    ? problem('confidenceMissing')
    : undefined;
}
