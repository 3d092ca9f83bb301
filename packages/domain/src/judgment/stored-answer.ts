import type { LabelScheme } from '../label/label-scheme';
import type { Answer, DimensionAnswer } from './answer';
import type { JudgmentAttributes } from './judgment-attributes';

/** An answer as it is stored: in canonical order, its texts apart. */
export interface StoredAnswer {
  outcome: Answer['outcome'];
  /** Canonical ordinal; only with `prefer`. */
  preferred: number | null;
  strength: number | null;
  steps: number | null;
  /** One rank for each ordinal, 0 best; of best and worst 0, 2, and 1 for all between. Empty for other outcomes. */
  ranks: number[];
  attributes: JudgmentAttributes | null;
  text: StoredText | null;
}

export interface StoredText {
  rationale: string | null;
  ownReading: string | null;
  spanNotes: (string | null)[] | null;
}

/**
 * Translates an answer from sides to canonical ordinals.
 *
 * @param shown the ordinals in the order they were shown: `shown[side]`
 */
export function toStoredAnswer(answer: Answer, scheme: LabelScheme, shown: readonly number[]): StoredAnswer {
  const ordinal = (side: number) => shown[side] ?? side;
  const isPreferred = answer.outcome === 'prefer';
  return {
    outcome: answer.outcome,
    preferred: isPreferred ? ordinal(answer.side) : null,
    strength: isPreferred ? answer.strength : null,
    steps: isPreferred && scheme.kind === 'pairwise' ? scheme.steps : null,
    ranks: ranksOf(answer, shown),
    attributes: attributesOf(answer, scheme, shown),
    text: textOf(answer),
  };
}

/** Back to sides: what its author said, as they said it. */
export function toAnswer(stored: StoredAnswer, shown: readonly number[]): Answer {
  const side = (ordinal: number) => Math.max(0, shown.indexOf(ordinal));
  const { attributes, text } = stored;
  const said = {
    ...(attributes?.dimensions && { dimensions: dimensionsBySide(attributes.dimensions, side) }),
    ...(attributes?.ratings && {
      ratings: mapValues(attributes.ratings, (values) => bySide(values, shown, null)),
    }),
    ...(attributes?.flags && { flags: bySide(attributes.flags, shown, []) }),
    ...(attributes?.spans && {
      spans: attributes.spans.map(({ completion, ...span }, at) => {
        const note = text?.spanNotes?.[at] ?? null;
        return { ...span, side: side(completion), ...(note !== null && { note }) };
      }),
    }),
    ...(attributes?.confidence !== undefined && { confidence: attributes.confidence }),
    ...(typeof text?.rationale === 'string' && { rationale: text.rationale }),
    ...(typeof text?.ownReading === 'string' && { ownReading: text.ownReading }),
  };
  switch (stored.outcome) {
    case 'prefer':
      return {
        outcome: 'prefer',
        side: side(stored.preferred ?? 0),
        strength: stored.strength ?? 1,
        ...said,
      };
    case 'ranking':
      return { outcome: 'ranking', ranks: bySide(stored.ranks, shown, 0), ...said };
    case 'best_worst': {
      const worst = stored.ranks.indexOf(2);
      return { outcome: 'best_worst', best: side(stored.ranks.indexOf(0)), worst: side(worst), ...said };
    }
    default:
      return { outcome: stored.outcome, ...said };
  }
}

function ranksOf(answer: Answer, shown: readonly number[]): number[] {
  if (answer.outcome === 'ranking') return byOrdinal(answer.ranks, shown, 0);
  if (answer.outcome !== 'best_worst') return [];
  const { best, worst } = answer;
  return byOrdinal(
    shown.map((_, side) => (side === best ? 0 : side === worst ? 2 : 1)),
    shown,
    1,
  );
}

function attributesOf(
  answer: Answer,
  scheme: LabelScheme,
  shown: readonly number[],
): JudgmentAttributes | null {
  const { dimensions, ratings, flags, spans, confidence } = answer;
  const attributes: JudgmentAttributes = {
    ...(dimensions && { dimensions: dimensionsByOrdinal(dimensions, scheme, shown) }),
    ...(ratings && { ratings: mapValues(ratings, (values) => byOrdinal(values, shown, null)) }),
    ...(flags && { flags: byOrdinal(flags, shown, []) }),
    ...(spans && {
      spans: spans.map(({ side, message, start, end, label }) => ({
        completion: shown[side] ?? side,
        message,
        start,
        end,
        label,
      })),
    }),
    ...(confidence !== undefined && { confidence }),
  };
  return Object.keys(attributes).length === 0 ? null : attributes;
}

function dimensionsByOrdinal(
  said: Record<string, DimensionAnswer>,
  scheme: LabelScheme,
  shown: readonly number[],
): NonNullable<JudgmentAttributes['dimensions']> {
  const asked = scheme.kind === 'pairwise' ? scheme.dimensions : [];
  return Object.fromEntries(
    Object.entries(said).map(([id, answer]) => [
      id,
      {
        outcome: answer.outcome,
        preferred: answer.outcome === 'prefer' ? (shown[answer.side] ?? answer.side) : null,
        strength: answer.outcome === 'prefer' ? answer.strength : null,
        steps: asked.find((dimension) => dimension.id === id)?.steps ?? 1,
      },
    ]),
  );
}

function dimensionsBySide(
  stored: NonNullable<JudgmentAttributes['dimensions']>,
  side: (ordinal: number) => number,
): Record<string, DimensionAnswer> {
  return mapValues(stored, ({ outcome, preferred, strength }) =>
    outcome === 'prefer' ? { outcome, side: side(preferred ?? 0), strength: strength ?? 1 } : { outcome },
  );
}

function textOf({ rationale, ownReading, spans }: Answer): StoredText | null {
  const notes = spans?.some(({ note }) => note !== undefined) ? spans.map(({ note }) => note ?? null) : null;
  if (rationale === undefined && ownReading === undefined && notes === null) return null;
  return { rationale: rationale ?? null, ownReading: ownReading ?? null, spanNotes: notes };
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/** A list by side, put into canonical order. */
function byOrdinal<T>(values: readonly T[], shown: readonly number[], missing: T): T[] {
  return shown.map((_, ordinal) => values[shown.indexOf(ordinal)] ?? missing);
}

const bySide = <T>(values: readonly T[], shown: readonly number[], missing: T): T[] =>
  shown.map((ordinal) => values[ordinal] ?? missing);
