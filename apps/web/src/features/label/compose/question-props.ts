import type { Question } from './questions';
import type { Composing } from './use-composing';

/** What the component of a kind of question is given. */
export interface QuestionProps<Kind extends Question['kind']> {
  composing: Composing;
  question: Extract<Question, { kind: Kind }>;
}
