import type { Interval } from '../interval/interval';
import type { VoteTable } from '../votes/vote-table';
import type { AgreementStatistic } from './agreement-statistic';
import type { ResampleOptions } from '../interval/resample-options';
import { bootstrapAgreement } from './bootstrap-agreement';
import { countPatterns } from './count-patterns';
import { fleissKappa } from './fleiss-kappa';
import { gwetAc2 } from './gwet-ac2';
import { krippendorffAlpha } from './krippendorff-alpha';
import { rawAgreement } from './raw-agreement';
import { whyUndefined, type Undefined } from './why-undefined';

/** A figure with its 95 % interval; one of the two reasons stands where there is none. */
export type Figure =
  | { value: number; ci95: Interval | null; undefinedBecause: null }
  | { value: null; ci95: null; undefinedBecause: Undefined };

export interface AgreementReport {
  /** Items with a vote; with at least two, which are all that agreement is measured on. */
  items: number;
  pairedItems: number;
  votes: number;
  raw: Figure;
  fleissKappa: Figure;
  gwetAc2: Figure;
  alphaNominal: Figure;
  alphaOrdinal: Figure;
  alphaInterval: Figure;
}

export interface AgreementOptions extends ResampleOptions {
  /** The rank of each label, where the scheme has an order. */
  order?: ArrayLike<number> | null;
  /** The number that each label stands for, where it does. */
  values?: ArrayLike<number> | null;
  /** How many labels the scheme offers; by default as many as were given. */
  offered?: number;
}

/**
 * Every figure of agreement between raters on one set of votes, each with its interval by resampling items.
 *
 * @param table one vote for each rater and item (`latestVotes`), planned before any was seen (`splitPlannedVotes`)
 */
export function agreementReport(table: VoteTable, options: AgreementOptions): AgreementReport {
  const { order, values, offered } = options;
  const patterns = countPatterns(table);
  const statistics = {
    raw: rawAgreement,
    fleissKappa,
    gwetAc2: (of, times) => gwetAc2(of, times, offered),
    alphaNominal: krippendorffAlpha({ metric: 'nominal' }),
    alphaOrdinal: order ? krippendorffAlpha({ metric: 'ordinal', order }) : null,
    alphaInterval: values ? krippendorffAlpha({ metric: 'interval', values }) : null,
  } satisfies Record<string, AgreementStatistic | null>;
  const known = Object.values(statistics).filter((statistic) => statistic !== null);
  const intervals = bootstrapAgreement(patterns, known, options);

  const figure = (name: keyof typeof statistics): Figure => {
    const statistic: AgreementStatistic | null = statistics[name];
    const value = statistic?.(patterns, patterns.times) ?? null;
    if (statistic === null || value === null)
      return { value: null, ci95: null, undefinedBecause: whyUndefined(patterns, name, statistic !== null) };
    return { value, ci95: intervals[known.indexOf(statistic)] ?? null, undefinedBecause: null };
  };
  return {
    items: patterns.patternOf.length,
    pairedItems: patterns.patternOf.filter((pattern) => (patterns.votes[pattern] ?? 0) > 1).length,
    votes: table.item.length,
    raw: figure('raw'),
    fleissKappa: figure('fleissKappa'),
    gwetAc2: figure('gwetAc2'),
    alphaNominal: figure('alphaNominal'),
    alphaOrdinal: figure('alphaOrdinal'),
    alphaInterval: figure('alphaInterval'),
  };
}
