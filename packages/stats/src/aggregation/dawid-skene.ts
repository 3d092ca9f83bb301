import type { VoteTable } from '../votes/vote-table';
import { confusionSlots } from './confusion-slots';
import type { Consensus } from './consensus';
import { DawidSkeneModel } from './dawid-skene-model';
import { DEFAULT_PRIOR, type DawidSkenePrior } from './dawid-skene-prior';
import { posteriorConsensus } from './posterior-consensus';
import { honestShare, reflexOf, type PositionReflex, type ShownSides } from './position-reflex';
import { truthSupport } from './truth-support';

export interface DawidSkeneOptions {
  prior?: DawidSkenePrior;
  /** Where the sides stood; votes then have a share that goes to a side for its place. */
  sides?: ShownSides;
  /** Ends when a round raises the mean log-posterior of a vote by less than this. */
  tolerance?: number;
  mostRounds?: number;
}

export interface DawidSkeneFit extends Consensus {
  /** Probability that `label` is the true one of `item`. */
  posterior: (item: number, label: number) => number;
  /** Probability that `rater` gives `given` where `truth` is true, by their honest reading. */
  confusion: (rater: number, truth: number, given: number) => number;
  /** Probability that `rater` gives the item this label; `shown` says which labels stood where. */
  predict: (item: number, rater: number, given: number, shown?: { first: number; second: number }) => number;
  reflex: PositionReflex | null;
  /** Log-posterior, up to a constant, after each round; it never falls. */
  history: number[];
  hasConverged: boolean;
}

/**
 * Dawid & Skene (1979): each rater has a confusion matrix, each item a true label, both estimated by expectation
 * maximisation from the majority's shares, so raters who err often or in one direction count for what their votes tell. With
 * priors (`DawidSkenePrior`), without which raters of a few votes get chances of 0 and 1; all in log space, so that thousands
 * of votes an item do not underflow. Linear in votes × labels a round.
 *
 * With `sides`, a share of all votes is a reflex for the side shown first (or second): the vote of a rater is then
 * `(1 - reflex) × confusion + reflex for the side named`. Position is thus taken out of both truth and confusion.
 *
 * The probabilities take raters as independent given the true label. Where they share a mistake (the longer answer looks
 * better), they are too sure. Labels may come out swapped as a whole when most raters are worse than chance.
 */
export function dawidSkene(table: VoteTable, options: DawidSkeneOptions = {}): DawidSkeneFit {
  const { prior = DEFAULT_PRIOR, sides, tolerance = 1e-8, mostRounds = 1000 } = options;
  const support = truthSupport(table);
  const slots = confusionSlots(table, support);
  const model = new DawidSkeneModel(table, support, slots, prior, sides);
  const history: number[] = [];
  let hasConverged: boolean;
  model.startFromShares();
  do {
    if (history.length > 0) model.maximise();
    history.push(model.expect());
    const gain = (history.at(-1) ?? 0) - (history.at(-2) ?? -Infinity);
    hasConverged = gain < tolerance * Math.max(1, table.item.length);
  } while (!hasConverged && history.length < mostRounds);
  const confusion = (rater: number, truth: number, given: number) => model.confusion(rater, truth, given);
  const posterior = (item: number, label: number) => model.posteriorOf(item, label);
  return {
    ...posteriorConsensus(support, model.posterior),
    posterior,
    confusion,
    predict: (item, rater, given, shown) => {
      let honest = 0;
      for (let entry = support.start[item] ?? 0; entry < (support.start[item + 1] ?? 0); entry += 1)
        honest += (model.posterior[entry] ?? 0) * confusion(rater, support.label[entry] ?? 0, given);
      const { reflex } = model;
      if (!reflex || !shown) return honest;
      return honestShare(reflex, shown.first) * honest + reflexOf(reflex, given, shown.first, shown.second);
    },
    reflex: model.reflex,
    history,
    hasConverged,
  };
}
