/** What a reviewer decides about a comparison reported as harmful, or skipped by three people: `keep` hands it out again, `withhold` does not. */
export const REPORT_DECISIONS = ['keep', 'withhold'] as const;
export type ReportDecision = (typeof REPORT_DECISIONS)[number];
