import type { VoteTable } from '../votes/vote-table';
import { votesByItem, type VotesByItem } from '../votes/votes-by-item';
import type { ConfusionSlots } from './confusion-slots';
import type { DawidSkenePrior } from './dawid-skene-prior';
import {
  honestShare,
  reflexFromCounts,
  reflexLogPrior,
  reflexOf,
  type PositionReflex,
  type ShownSides,
} from './position-reflex';
import type { TruthSupport } from './truth-support';

/** Parameters and posteriors of Dawid & Skene's model, with its two steps. */
export class DawidSkeneModel {
  /** Of each entry of the support; sums to 1 over an item. */
  readonly posterior: Float64Array;
  reflex: PositionReflex | null;
  private readonly byItem: VotesByItem;
  private readonly logLabel: Float64Array;
  private readonly probability: Float64Array;
  private readonly rowCount: Float64Array;
  private readonly wrongEach: number;
  private readonly rowPrior: number;
  private readonly knownSides: number;

  constructor(
    private readonly table: VoteTable,
    private readonly support: TruthSupport,
    private readonly slots: ConfusionSlots,
    private readonly prior: DawidSkenePrior,
    private readonly sides?: ShownSides,
  ) {
    this.posterior = new Float64Array(support.label.length);
    this.byItem = votesByItem(table);
    this.logLabel = new Float64Array(table.labels);
    this.probability = new Float64Array(slots.slots);
    this.rowCount = new Float64Array(slots.rows);
    this.wrongEach = table.labels > 1 ? prior.wrong / (table.labels - 1) : 0;
    this.rowPrior = prior.right + (table.labels > 1 ? prior.wrong : 0);
    this.knownSides = sides ? sides.first.reduce((known, side) => known + Number(side >= 0), 0) : 0;
    // As beforehand: in the first rounds a share near nothing would hardly move.
    this.reflex = sides ? reflexFromCounts(0, 0, 0) : null;
  }

  /**
   * Takes the shares of an item's votes as its posterior, and all votes as honest for the first counts: before raters have
   * confusions, every vote for the side shown first would look like nothing but reflex.
   */
  startFromShares(): void {
    const { table, support, posterior } = this;
    const given = new Int32Array(table.items);
    for (const item of table.item) given[item] = (given[item] ?? 0) + 1;
    for (let vote = 0; vote < table.item.length; vote += 1) {
      const item = table.item[vote] ?? 0;
      for (let entry = support.start[item] ?? 0; entry < (support.start[item + 1] ?? 0); entry += 1)
        if (support.label[entry] === table.label[vote])
          posterior[entry] = (posterior[entry] ?? 0) + 1 / (given[item] ?? 1);
    }
    this.countWith(null);
  }

  /** The parameters that are most probable given the posteriors. */
  maximise(): void {
    this.countWith(this.reflex);
  }

  private countWith(reflex: PositionReflex | null): void {
    const { table, support, slots, posterior, prior, sides } = this;
    const count = new Float64Array(slots.slots);
    const labels = new Float64Array(table.labels);
    let [toFirst, toSecond] = [0, 0];
    for (let entry = 0; entry < posterior.length; entry += 1) {
      const label = support.label[entry] ?? 0;
      labels[label] = (labels[label] ?? 0) + (posterior[entry] ?? 0);
    }
    for (let vote = 0; vote < table.item.length; vote += 1) {
      const first = support.start[table.item[vote] ?? 0] ?? 0;
      const begin = slots.begin[vote] ?? 0;
      for (let at = begin; at < (slots.begin[vote + 1] ?? 0); at += 1) {
        const slot = slots.slotOf[at] ?? 0;
        let weight = posterior[first + at - begin] ?? 0;
        if (sides && reflex) {
          const byReflex = reflexOf(reflex, table.label[vote] ?? 0, sides.first[vote], sides.second[vote]);
          const honest = honestShare(reflex, sides.first[vote]) * (this.probability[slot] ?? 0);
          const part = byReflex === 0 ? 0 : (weight * byReflex) / (honest + byReflex);
          if (sides.first[vote] === table.label[vote]) toFirst += part;
          else toSecond += part;
          weight -= part;
        }
        count[slot] = (count[slot] ?? 0) + weight;
      }
    }
    const items = labels.reduce((sum, share) => sum + share, 0);
    for (let label = 0; label < table.labels; label += 1)
      this.logLabel[label] = Math.log(
        ((labels[label] ?? 0) + prior.label) / (items + prior.label * table.labels),
      );
    this.rowCount.fill(0);
    for (let slot = 0; slot < slots.slots; slot += 1) {
      const row = slots.rowOf[slot] ?? 0;
      this.rowCount[row] = (this.rowCount[row] ?? 0) + (count[slot] ?? 0);
    }
    for (let slot = 0; slot < slots.slots; slot += 1) {
      const total = (this.rowCount[slots.rowOf[slot] ?? 0] ?? 0) + this.rowPrior;
      this.probability[slot] = total === 0 ? 0 : ((count[slot] ?? 0) + this.slotPrior(slot)) / total;
    }
    if (reflex) this.reflex = reflexFromCounts(toFirst, toSecond, this.knownSides);
  }

  /** Posteriors given the parameters. @returns the log-posterior of the parameters, up to a constant */
  expect(): number {
    const { table, support, slots, posterior, sides, reflex, byItem } = this;
    let objective = this.logPrior();
    for (let item = 0; item < table.items; item += 1) {
      const [from, to] = [support.start[item] ?? 0, support.start[item + 1] ?? 0];
      if (from === to) continue;
      for (let entry = from; entry < to; entry += 1)
        posterior[entry] = this.logLabel[support.label[entry] ?? 0] ?? 0;
      for (let at = byItem.starts[item] ?? 0; at < (byItem.starts[item + 1] ?? 0); at += 1) {
        const vote = byItem.votes[at] ?? 0;
        const begin = slots.begin[vote] ?? 0;
        const honest = sides && reflex ? honestShare(reflex, sides.first[vote]) : 1;
        const byReflex =
          sides && reflex
            ? reflexOf(reflex, table.label[vote] ?? 0, sides.first[vote], sides.second[vote])
            : 0;
        for (let entry = from; entry < to; entry += 1) {
          const own = this.probability[slots.slotOf[begin + entry - from] ?? 0] ?? 0;
          posterior[entry] = (posterior[entry] ?? 0) + safeLog(honest * own + byReflex);
        }
      }
      objective += normaliseLogs(posterior, from, to);
    }
    return objective;
  }

  posteriorOf(item: number, label: number): number {
    const { start, label: labels } = this.support;
    for (let entry = start[item] ?? 0; entry < (start[item + 1] ?? 0); entry += 1)
      if (labels[entry] === label) return this.posterior[entry] ?? 0;
    return 0;
  }

  confusion(rater: number, truth: number, given: number): number {
    const slot = this.slots.find(rater, truth, given);
    if (slot !== undefined) return this.probability[slot] ?? 0;
    const row = this.slots.findRow(rater, truth);
    const total = (row === undefined ? 0 : (this.rowCount[row] ?? 0)) + this.rowPrior;
    const beforehand = truth === given ? this.prior.right : this.wrongEach;
    return total === 0 ? 1 / this.table.labels : beforehand / total;
  }

  private slotPrior(slot: number): number {
    return this.slots.isRight[slot] === 1 ? this.prior.right : this.wrongEach;
  }

  /** Of the slots no vote touches, a row's chance is its prior over the row's total: they enter through the total. */
  private logPrior(): number {
    const { slots } = this;
    const untouched = new Float64Array(slots.rows).fill(this.rowPrior);
    let sum = this.reflex ? reflexLogPrior(this.reflex) : 0;
    for (let slot = 0; slot < slots.slots; slot += 1) {
      const beforehand = this.slotPrior(slot);
      const row = slots.rowOf[slot] ?? 0;
      untouched[row] = (untouched[row] ?? 0) - beforehand;
      if (beforehand > 0) sum += beforehand * Math.log(this.probability[slot] ?? 0);
    }
    for (let row = 0; row < slots.rows; row += 1)
      if ((untouched[row] ?? 0) > 1e-9)
        sum -= (untouched[row] ?? 0) * Math.log((this.rowCount[row] ?? 0) + this.rowPrior);
    for (const log of this.logLabel) sum += this.prior.label * log;
    return sum;
  }
}

/** Without a prior a chance may be 0: the smallest number keeps the logarithm finite and every comparison in order. */
function safeLog(probability: number): number {
  return Math.log(Math.max(probability, 1e-300));
}

/** Turns logarithms into probabilities that sum to 1. @returns the logarithm of their sum */
function normaliseLogs(values: Float64Array, from: number, to: number): number {
  let most = -Infinity;
  for (let at = from; at < to; at += 1) most = Math.max(most, values[at] ?? 0);
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const own = Math.exp((values[at] ?? 0) - most);
    values[at] = own;
    sum += own;
  }
  for (let at = from; at < to; at += 1) values[at] = (values[at] ?? 0) / sum;
  return most + Math.log(sum);
}
