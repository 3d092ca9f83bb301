import type { LabelScheme } from '../label/label-scheme';

const NOT_ASKED = { ask: 'off', minLength: 0 } as const;

/**
 * What a reviewer's final word is asked for: all that the project's label scheme asks but the texts, in whose place the
 * reviewer gives a reason.
 */
export function adjudicationScheme<Scheme extends LabelScheme>(scheme: Scheme): Scheme {
  return { ...scheme, rationale: NOT_ASKED, ownReading: NOT_ASKED };
}
