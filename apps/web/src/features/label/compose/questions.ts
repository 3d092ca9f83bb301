import type { Dimension, LabelScheme, PairwiseScheme } from '@touchstone/domain/label/label-scheme';

type RankingScheme = Extract<LabelScheme, { kind: 'ranking' }>;
type BestWorstScheme = Extract<LabelScheme, { kind: 'best_worst' }>;
type AskText = LabelScheme['rationale'];
export type Named = LabelScheme['flags'][number];
export type Rating = LabelScheme['ratings'][number];

/** One thing a label scheme asks about a comparison. `id` is unique within the scheme. */
export type Question =
  | { id: 'ownReading'; kind: 'ownReading'; text: AskText }
  | { id: 'outcome'; kind: 'preference'; scheme: PairwiseScheme }
  | { id: 'outcome'; kind: 'ranking'; outcomes: RankingScheme['outcomes'] }
  | { id: 'outcome'; kind: 'bestWorst'; outcomes: BestWorstScheme['outcomes'] }
  | { id: `dimension:${string}`; kind: 'dimension'; dimension: Dimension }
  | { id: `rating:${string}`; kind: 'rating'; rating: Rating }
  | { id: 'flags'; kind: 'flags'; flags: readonly Named[] }
  | { id: 'spans'; kind: 'spans'; labels: readonly Named[] }
  | { id: 'rationale'; kind: 'rationale'; text: AskText }
  | { id: 'confidence'; kind: 'confidence'; required: boolean };

export type QuestionId = Question['id'];

/**
 * A label scheme as a list of questions, in the order in which they are asked. Everything that draws, fills, checks or
 * reads out an answer goes along this list: there is no screen for a kind of scheme.
 */
export function questionsOf(scheme: LabelScheme): Question[] {
  return [
    ...when(scheme.ownReading.ask !== 'off', {
      id: 'ownReading',
      kind: 'ownReading',
      text: scheme.ownReading,
    } as const),
    outcomeQuestion(scheme),
    ...dimensionsOf(scheme).map(
      (dimension) => ({ id: `dimension:${dimension.id}`, kind: 'dimension', dimension }) as const,
    ),
    ...scheme.ratings.map((rating) => ({ id: `rating:${rating.id}`, kind: 'rating', rating }) as const),
    ...when(scheme.flags.length > 0, { id: 'flags', kind: 'flags', flags: scheme.flags } as const),
    ...when(scheme.spans.length > 0, { id: 'spans', kind: 'spans', labels: scheme.spans } as const),
    ...when(scheme.rationale.ask !== 'off', {
      id: 'rationale',
      kind: 'rationale',
      text: scheme.rationale,
    } as const),
    ...when(scheme.confidence !== 'off', {
      id: 'confidence',
      kind: 'confidence',
      required: scheme.confidence === 'required',
    } as const),
  ];
}

function outcomeQuestion(scheme: LabelScheme): Question {
  switch (scheme.kind) {
    case 'pairwise':
      return { id: 'outcome', kind: 'preference', scheme };
    case 'ranking':
      return { id: 'outcome', kind: 'ranking', outcomes: scheme.outcomes };
    case 'best_worst':
      return { id: 'outcome', kind: 'bestWorst', outcomes: scheme.outcomes };
  }
}

export const dimensionsOf = (scheme: LabelScheme): readonly Dimension[] =>
  scheme.kind === 'pairwise' ? scheme.dimensions : [];

const when = <T>(condition: boolean, question: T): T[] => (condition ? [question] : []);
