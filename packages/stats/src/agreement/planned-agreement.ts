import { splitPlannedVotes } from '../votes/split-planned-votes';
import type { VoteTable } from '../votes/vote-table';
import { agreementReport, type AgreementOptions, type AgreementReport } from './agreement-report';

export interface PlannedAgreement {
  /** The figures to go by: of the votes planned before any was seen. */
  planned: AgreementReport;
  /** What was asked for afterwards, apart; null when nothing was. */
  topUps: TopUps | null;
}

export interface TopUps {
  /** Items that got a vote more than planned, and how many votes those are. */
  items: number;
  votes: number;
  /**
   * The naive figures over planned votes and top-ups together, biased since hard items were asked about more often. To be
   * shown, if at all, under that name.
   */
  biasedWithTopUps: AgreementReport;
}

/**
 * Agreement on the votes planned before any was seen, and apart from it what the top-ups would have made of it.
 *
 * @param table one vote for each rater and item (`latestVotes`); its column `planned` says which are which
 */
export function plannedAgreement(table: VoteTable, options: AgreementOptions): PlannedAgreement {
  const { planned, topUps } = splitPlannedVotes(table);
  return {
    planned: agreementReport(planned, options),
    topUps:
      topUps.item.length === 0
        ? null
        : {
            items: new Set(topUps.item).size,
            votes: topUps.item.length,
            biasedWithTopUps: agreementReport(table, options),
          },
  };
}
