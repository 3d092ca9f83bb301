import {
  DEFAULT_LABEL_SCHEME,
  type Dimension,
  type LabelScheme,
} from '@touchstone/domain/label/label-scheme';

/** Label schemes to begin with. `pairs` is what a project has unless it says otherwise. */
export const SCHEME_TEMPLATES = [
  'pairs',
  'simple',
  'hhh',
  'ratings',
  'review',
  'ranking',
  'best_worst',
] as const;
export type SchemeTemplate = (typeof SCHEME_TEMPLATES)[number];

/** Names that templates give to what they ask: keys of `scheme.templateNames`. */
export type TemplateName =
  | 'helpful'
  | 'honest'
  | 'harmless'
  | 'helpfulness'
  | 'correctness'
  | 'coherence'
  | 'complexity'
  | 'verbosity'
  | 'wrong_language'
  | 'refusal'
  | 'unsafe'
  | 'error'
  | 'unsupported';

const { dimensions: _, steps: __, ...EXTRAS } = DEFAULT_LABEL_SCHEME;
const NO_GRADES: Dimension['outcomes'] = { tie: true, cannot_judge: false };

/**
 * A template as a scheme.
 *
 * @param nameOf the words for what it asks, in the language of whoever makes the scheme
 */
export function templateScheme(
  template: SchemeTemplate,
  nameOf: (name: TemplateName) => string,
): LabelScheme {
  const named = (id: TemplateName) => ({ id, name: nameOf(id) });
  const rating = (id: TemplateName) => ({ ...named(id), max: 5, required: true });
  const dimension = (id: TemplateName) => ({
    ...named(id),
    steps: 3,
    outcomes: NO_GRADES,
    required: true,
  });
  const outcomes = DEFAULT_LABEL_SCHEME.outcomes;
  switch (template) {
    case 'pairs':
      return DEFAULT_LABEL_SCHEME;
    case 'simple':
      return {
        ...DEFAULT_LABEL_SCHEME,
        steps: 1,
        outcomes: { ...outcomes, both_good: false, both_bad: false },
      };
    case 'hhh':
      return {
        ...DEFAULT_LABEL_SCHEME,
        dimensions: [dimension('helpful'), dimension('honest'), dimension('harmless')],
      };
    case 'ratings':
      return {
        ...DEFAULT_LABEL_SCHEME,
        ratings: [
          rating('helpfulness'),
          rating('correctness'),
          rating('coherence'),
          rating('complexity'),
          rating('verbosity'),
        ],
      };
    case 'review':
      return {
        ...DEFAULT_LABEL_SCHEME,
        flags: [named('wrong_language'), named('refusal'), named('unsafe')],
        spans: [named('error'), named('unsupported')],
        rationale: { ask: 'required', minLength: 20 },
        confidence: 'optional',
      };
    case 'ranking':
      return { ...EXTRAS, kind: 'ranking', outcomes: { tie: true, cannot_judge: true } };
    case 'best_worst':
      return { ...EXTRAS, kind: 'best_worst', outcomes: { cannot_judge: true } };
  }
}
