import type { AgreementReport } from '../agreement/agreement-report';
import { plannedAgreement } from '../agreement/planned-agreement';
import type { Undefined } from '../agreement/why-undefined';
import { planFirstVotes } from '../votes/plan-first-votes';
import { plannedByPattern } from '../votes/planned-by-pattern';
import type { Name } from '../votes/vote-columns';
import type { VoteTable } from '../votes/vote-table';
import { InputError } from './input-error';
import { readVotes } from './read-votes';
import { UsageError } from './usage-error';

export interface AgreementArguments {
  votes: string;
  /** Labels from one end of the scale to the other. */
  order: string[] | undefined;
  /**
   * How many votes of each item were planned before any was seen, and `all` for every one. Absent: what the column `planned`
   * says, else what the pattern of votes gives away, else all.
   */
  planned: number | 'all' | undefined;
  seed: number;
  resamples: number;
}

const WORDS: Record<Undefined, string> = {
  no_votes: 'there is no vote',
  single_votes: 'no item has two votes',
  one_label: 'every vote that can be paired says the same',
  unequal_votes: 'votes per item differ',
  no_order: 'no order of labels is given (--order)',
  no_numbers: 'labels are not all numbers',
};

/** @returns the figures as JSON. The first seven keys are a contract with scripts: add keys, never rename. */
export async function agreementCommand(options: AgreementArguments): Promise<string> {
  const { table, labelNames, corrected, firstLine, saysPlanned } = await readVotes(options.votes);
  if (saysPlanned && options.planned !== undefined)
    throw new UsageError('The rows say themselves which votes were planned; leave --planned out.');
  const plan = saysPlanned
    ? { toldBy: 'column' as const, votesPerItem: null, table }
    : planOf(table, options.planned);
  const { planned, topUps } = plannedAgreement(plan.table, {
    seed: options.seed,
    resamples: options.resamples,
    order: options.order && ranks(options.votes, options.order, labelNames.all, firstLine),
    values: asNumbers(labelNames.all),
  });
  const { krippendorff_alpha_interval, ...promised } = valuesOf(planned);
  const json = {
    ...promised,
    items: planned.items,
    votes: planned.votes,
    krippendorff_alpha_interval,
    ...intervalsOf(planned),
    items_with_two_votes: planned.pairedItems,
    corrected_votes_left_out: corrected,
    planned: { told_by: plan.toldBy, votes_per_item: plan.votesPerItem },
    top_ups: topUps && {
      items: topUps.items,
      votes: topUps.votes,
      biased_with_top_ups: { ...valuesOf(topUps.biasedWithTopUps), ...intervalsOf(topUps.biasedWithTopUps) },
    },
    resamples: options.resamples,
    seed: options.seed,
  };
  return JSON.stringify(json, null, 2);
}

interface Plan {
  toldBy: 'option' | 'pattern' | 'nothing';
  votesPerItem: number | null;
  table: VoteTable;
}

function planOf(table: VoteTable, option: number | 'all' | undefined): Plan {
  if (option === 'all') return { toldBy: 'option', votesPerItem: null, table };
  const votesPerItem = option ?? plannedByPattern(table);
  if (votesPerItem === null) return { toldBy: 'nothing', votesPerItem, table };
  return {
    toldBy: option === undefined ? 'pattern' : 'option',
    votesPerItem,
    table: planFirstVotes(table, votesPerItem),
  };
}

function figuresOf(report: AgreementReport) {
  return {
    krippendorff_alpha_nominal: report.alphaNominal,
    krippendorff_alpha_ordinal: report.alphaOrdinal,
    mean_pairwise_agreement: report.raw,
    fleiss_kappa: report.fleissKappa,
    gwet_ac2: report.gwetAc2,
    krippendorff_alpha_interval: report.alphaInterval,
  };
}

function valuesOf(report: AgreementReport) {
  return Object.fromEntries(Object.entries(figuresOf(report)).map(([name, { value }]) => [name, value]));
}

function intervalsOf(report: AgreementReport) {
  const entries = Object.entries(figuresOf(report));
  return {
    ci95: Object.fromEntries(entries.map(([name, { ci95 }]) => [name, ci95])),
    undefined_because: Object.fromEntries(
      entries.flatMap(([name, { undefinedBecause }]) =>
        undefinedBecause === null ? [] : [[name, WORDS[undefinedBecause]]],
      ),
    ),
  };
}

/** The place of each label in the order. */
function ranks(
  file: string,
  order: string[],
  labels: readonly Name[],
  firstLine: readonly number[],
): number[] {
  return labels.map((label, at) => {
    const rank = order.indexOf(String(label));
    if (rank === -1)
      throw new InputError(
        file,
        firstLine[at] ?? 0,
        `the label "${String(label)}" is not in --order ${order.join(',')}; name it there, or leave its votes out of the file`,
      );
    return rank;
  });
}

function asNumbers(labels: readonly Name[]): number[] | null {
  const numbers = labels.map((label) =>
    typeof label === 'boolean' || String(label).trim() === '' ? NaN : Number(label),
  );
  return numbers.every(Number.isFinite) ? numbers : null;
}
