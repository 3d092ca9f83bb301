import { judgmentFilterSchema, type JudgmentFilter } from '@touchstone/domain/judgment/judgment-filter';

/** What a filter consists of in the page's address, as texts; what is not asked for is empty. */
export const FILTER_PARTS = [
  'search',
  'raterId',
  'comparisonId',
  'outcome',
  'kind',
  'standing',
  'schemeVersion',
  'confidence',
  'rationale',
  'disagreement',
  'from',
  'to',
] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];
export type FilterTexts = Readonly<Record<FilterPart, string>>;

/** The filter that an address names. */
export function filterInAddress(params: { get: (name: string) => string | null }): FilterTexts {
  return Object.fromEntries(FILTER_PARTS.map((part) => [part, params.get(part) ?? ''])) as Record<
    FilterPart,
    string
  >;
}

/** A filter as the query of an address, only with what is asked for. */
export function addressOf(filter: FilterTexts): URLSearchParams {
  return new URLSearchParams(
    FILTER_PARTS.map((part) => [part, filter[part].trim()]).filter(([, text]) => text !== ''),
  );
}

export const isFiltered = (filter: FilterTexts): boolean => addressOf(filter).size > 0;

/** A filter as the query of an address, without the parts that make no sense: those ask for nothing. */
export function sensibleParts(filter: FilterTexts): URLSearchParams {
  return new URLSearchParams(
    [...addressOf(filter)].filter(
      ([part, text]) => judgmentFilterSchema.shape[part as FilterPart].safeParse(text).success,
    ),
  );
}

/** What is asked of the server. */
export const toJudgmentFilter = (filter: FilterTexts, timeZone: string): JudgmentFilter =>
  judgmentFilterSchema.parse({ ...Object.fromEntries(sensibleParts(filter)), timeZone });
