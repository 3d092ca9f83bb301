/** What a reviewer decides about a comparison reported as harmful: `keep` hands it out again, `withhold` never does. */
export const REPORT_DECISIONS = ['keep', 'withhold'] as const;
export type ReportDecision = (typeof REPORT_DECISIONS)[number];
