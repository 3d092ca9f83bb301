'use client';
import type { ComponentType } from 'react';
import { ConfidenceQuestion } from './confidence-question';
import { DimensionQuestion } from './dimension-question';
import { FlagsQuestion } from './flags-question';
import { OwnReadingQuestion } from './own-reading-question';
import type { Question } from './questions';
import type { QuestionProps } from './question-props';
import { RationaleQuestion } from './rationale-question';
import { RatingQuestion } from './rating-question';
import { SpansQuestion } from './spans-question';
import type { Composing } from './use-composing';

type PanelKind = Exclude<Question['kind'], 'preference' | 'ranking' | 'bestWorst'>;
type OfPanel = Extract<Question, { kind: PanelKind }>;

/** The outcome has the bar; everything else is asked in the panel. */
export const isPanelQuestion = (question: Question): question is OfPanel => question.id !== 'outcome';

/** One component for each kind of question beside the outcome. */
const QUESTIONS: { [Kind in PanelKind]: ComponentType<QuestionProps<Kind>> } = {
  ownReading: OwnReadingQuestion,
  dimension: DimensionQuestion,
  rating: RatingQuestion,
  flags: FlagsQuestion,
  spans: SpansQuestion,
  rationale: RationaleQuestion,
  confidence: ConfidenceQuestion,
};

/** Draws a question of the panel by its kind. */
export function PanelQuestion({ composing, question }: { composing: Composing; question: OfPanel }) {
  const Drawn = QUESTIONS[question.kind] as ComponentType<{ composing: Composing; question: OfPanel }>;
  return <Drawn composing={composing} question={question} />;
}
