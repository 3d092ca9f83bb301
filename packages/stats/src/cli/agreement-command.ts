import { agreementReport } from '../agreement/agreement-report';
import type { Undefined } from '../agreement/why-undefined';
import { splitPlannedVotes } from '../votes/split-planned-votes';
import type { Name } from '../votes/vote-columns';
import { InputError } from './input-error';
import { readVotes } from './read-votes';

export interface AgreementArguments {
  votes: string;
  /** Labels from one end of the scale to the other. */
  order: string[] | undefined;
  /** How many votes of each item were planned before any was seen; absent: all. */
  planned: number | undefined;
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
  const { table, labelNames, corrected, firstLine } = await readVotes(options.votes);
  const { planned, topUps } = splitPlannedVotes(table, options.planned ?? Infinity);
  const report = agreementReport(planned, {
    seed: options.seed,
    resamples: options.resamples,
    order: options.order && ranks(options.votes, options.order, labelNames.all, firstLine),
    values: asNumbers(labelNames.all),
  });
  const figures = {
    krippendorff_alpha_nominal: report.alphaNominal,
    krippendorff_alpha_ordinal: report.alphaOrdinal,
    mean_pairwise_agreement: report.raw,
    fleiss_kappa: report.fleissKappa,
    gwet_ac2: report.gwetAc2,
    krippendorff_alpha_interval: report.alphaInterval,
  };
  const entries = Object.entries(figures);
  const { krippendorff_alpha_interval, ...promised } = Object.fromEntries(
    entries.map(([name, { value }]) => [name, value]),
  );
  const json = {
    ...promised,
    items: report.items,
    votes: report.votes,
    krippendorff_alpha_interval,
    ci95: Object.fromEntries(entries.map(([name, { ci95 }]) => [name, ci95])),
    undefined_because: Object.fromEntries(
      entries.flatMap(([name, { undefinedBecause }]) =>
        undefinedBecause === null ? [] : [[name, WORDS[undefinedBecause]]],
      ),
    ),
    items_with_two_votes: report.pairedItems,
    corrected_votes_left_out: corrected,
    unplanned_votes_left_out: topUps.item.length,
    resamples: options.resamples,
    seed: options.seed,
  };
  return JSON.stringify(json, null, 2);
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
