import type { LabelScheme } from '../label/label-scheme';
import type { Answer, DimensionAnswer } from './answer';

/**
 * Why `scheme` does not allow `answer` on a comparison of `arity` completions; undefined when it does.
 *
 * @returns a sentence for people
 */
export function answerProblem(answer: Answer, scheme: LabelScheme, arity: number): string | undefined {
  return (
    outcomeProblem(answer, scheme, arity) ??
    dimensionsProblem(answer, scheme, arity) ??
    ratingsProblem(answer, scheme, arity) ??
    flagsProblem(answer, scheme, arity) ??
    spansProblem(answer, scheme, arity) ??
    textProblem('rationale', answer.rationale, scheme.rationale) ??
    textProblem('own reading', answer.ownReading, scheme.ownReading) ??
    confidenceProblem(answer, scheme)
  );
}

function outcomeProblem(answer: Answer, scheme: LabelScheme, arity: number): string | undefined {
  switch (answer.outcome) {
    case 'prefer':
      return scheme.kind === 'pairwise'
        ? preferenceProblem(answer, scheme.steps, arity)
        : notAsked(answer.outcome);
    case 'ranking':
      return scheme.kind === 'ranking' ? ranksProblem(answer.ranks, scheme, arity) : notAsked(answer.outcome);
    case 'best_worst':
      if (scheme.kind !== 'best_worst') return notAsked(answer.outcome);
      if (answer.best === answer.worst) return 'The best and the worst answer must be two.';
      return sideProblem(answer.best, arity) ?? sideProblem(answer.worst, arity);
    default: {
      // A tie of a whole ranking is a ranking with equal places, and none of best and worst.
      const allowed: Partial<Record<Answer['outcome'], boolean>> =
        scheme.kind === 'pairwise' ? scheme.outcomes : { cannot_judge: scheme.outcomes.cannot_judge };
      return allowed[answer.outcome] ? undefined : notAsked(answer.outcome);
    }
  }
}

const notAsked = (what: string) => `This project's label scheme has no "${what}".`;

function sideProblem(side: number, arity: number): string | undefined {
  return side < arity
    ? undefined
    : `There is no side ${String(side)}: the comparison has ${String(arity)} answers.`;
}

function preferenceProblem(
  { side, strength }: { side: number; strength: number },
  steps: number,
  arity: number,
): string | undefined {
  if (strength > steps)
    return `Strength ${String(strength)} is beyond the label scheme's ${String(steps)} steps.`;
  return sideProblem(side, arity);
}

function ranksProblem(
  ranks: readonly number[],
  { outcomes }: { outcomes: { tie: boolean } },
  arity: number,
): string | undefined {
  if (ranks.length !== arity) {
    return `A ranking needs a place for each of the ${String(arity)} answers, not ${String(ranks.length)}.`;
  }
  const used = [...new Set(ranks)].sort((a, b) => a - b);
  if (used.some((rank, place) => rank !== place)) return 'The places of a ranking must leave no gap.';
  if (!outcomes.tie && used.length < arity)
    return "This project's label scheme lets no two answers share a place.";
  return undefined;
}

function dimensionsProblem(answer: Answer, scheme: LabelScheme, arity: number): string | undefined {
  const asked = scheme.kind === 'pairwise' ? scheme.dimensions : [];
  const said = answer.dimensions ?? {};
  const unknown = Object.keys(said).find((id) => !asked.some((dimension) => dimension.id === id));
  if (unknown !== undefined) return notAsked(unknown);
  for (const { id, name, steps, outcomes, required } of asked) {
    const given: DimensionAnswer | undefined = said[id];
    if (given === undefined) {
      // Who can't judge the pair can't be asked about its dimensions.
      if (required && answer.outcome !== 'cannot_judge') return `"${name}" is not answered.`;
      continue;
    }
    const problem =
      given.outcome === 'prefer'
        ? preferenceProblem(given, steps, arity)
        : outcomes[given.outcome]
          ? undefined
          : notAsked(given.outcome);
    if (problem !== undefined) return `"${name}": ${problem}`;
  }
  return undefined;
}

function ratingsProblem(answer: Answer, scheme: LabelScheme, arity: number): string | undefined {
  const said = answer.ratings ?? {};
  const unknown = Object.keys(said).find((id) => !scheme.ratings.some((rating) => rating.id === id));
  if (unknown !== undefined) return notAsked(unknown);
  for (const { id, name, max, required } of scheme.ratings) {
    const given = said[id];
    if (given && given.length !== arity) return `"${name}" needs an entry for each answer.`;
    if (given?.some((value) => value !== null && value > max))
      return `"${name}" goes to ${String(max)} at most.`;
    const isWhole = given?.every((value) => value !== null) ?? false;
    if (required && !isWhole && answer.outcome !== 'cannot_judge')
      return `"${name}" is not given for every answer.`;
  }
  return undefined;
}

function flagsProblem({ flags }: Answer, scheme: LabelScheme, arity: number): string | undefined {
  if (flags === undefined) return undefined;
  if (flags.length !== arity) return 'Flags need an entry for each answer.';
  const unknown = flags.flat().find((id) => !scheme.flags.some((flag) => flag.id === id));
  if (unknown !== undefined) return notAsked(unknown);
  return flags.some((ticked) => new Set(ticked).size !== ticked.length)
    ? 'A flag is ticked twice.'
    : undefined;
}

function spansProblem({ spans }: Answer, scheme: LabelScheme, arity: number): string | undefined {
  for (const { label, side, start, end } of spans ?? []) {
    if (!scheme.spans.some(({ id }) => id === label)) return notAsked(label);
    if (start >= end) return 'A mark must cover at least one character.';
    const problem = sideProblem(side, arity);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function textProblem(
  what: string,
  text: string | undefined,
  { ask, minLength }: { ask: 'off' | 'optional' | 'required'; minLength: number },
): string | undefined {
  const length = (text ?? '').trim().length;
  if (ask === 'off') return text === undefined ? undefined : notAsked(what);
  if (length === 0) return ask === 'required' ? `The ${what} is missing.` : undefined;
  return length < minLength
    ? `The ${what} needs ${String(minLength)} characters at least; it has ${String(length)}.`
    : undefined;
}

function confidenceProblem({ confidence }: Answer, scheme: LabelScheme): string | undefined {
  if (confidence !== undefined && scheme.confidence === 'off') return notAsked('confidence');
  return confidence === undefined && scheme.confidence === 'required'
    ? 'The confidence is not given.'
    : undefined;
}
