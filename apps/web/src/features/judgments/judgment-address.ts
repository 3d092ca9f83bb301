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

/** What is asked of the server. Part of an address that makes no sense asks for nothing. */
export function toJudgmentFilter(filter: FilterTexts, timeZone: string): JudgmentFilter {
  const parts = [...addressOf(filter)].filter(
    ([part, text]) => judgmentFilterSchema.shape[part as FilterPart].safeParse(text).success,
  );
  return judgmentFilterSchema.parse({ ...Object.fromEntries(parts), timeZone });
}
