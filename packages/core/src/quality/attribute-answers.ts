/** A question about raters with what they say. Held while a report is made, and never part of it. */
export interface AttributeAnswers {
  id: string;
  question: string;
  options: string[];
  /** The place of the option that a rater chose; who said nothing, or would rather not, is missing. */
  choices: ReadonlyMap<string, number>;
}
