import type { VoteTable } from '../votes/vote-table';
import type { TruthSupport } from './truth-support';

/**
 * Numbers the parameters of all confusion matrices that some vote touches: a slot is (rater, true label, given label), its
 * row (rater, true label). What no vote touches is never stored, so thousands of raters or labels cost what their votes do.
 */
export interface ConfusionSlots {
  slots: number;
  rows: number;
  rowOf: Int32Array;
  /** Whether the slot stands for giving the true label. */
  isRight: Uint8Array;
  /** Where the slots of each vote begin in `slotOf`, one for each possible truth of its item, in the order of the support. */
  begin: Int32Array;
  slotOf: Int32Array;
  find: (rater: number, truth: number, given: number) => number | undefined;
  findRow: (rater: number, truth: number) => number | undefined;
}

export function confusionSlots(table: VoteTable, support: TruthSupport): ConfusionSlots {
  const slotNumbers = new Map<number, number>();
  const rowNumbers = new Map<number, number>();
  const rowOf: number[] = [];
  const isRight: number[] = [];
  const begin = new Int32Array(table.item.length + 1);
  const slotOf: number[] = [];
  const rowKey = (rater: number, truth: number) => rater * table.labels + truth;
  const slotKey = (rater: number, truth: number, given: number) =>
    rowKey(rater, truth) * table.labels + given;

  for (let vote = 0; vote < table.item.length; vote += 1) {
    const [item, rater, given] = [table.item[vote] ?? 0, table.rater[vote] ?? 0, table.label[vote] ?? 0];
    for (let entry = support.start[item] ?? 0; entry < (support.start[item + 1] ?? 0); entry += 1) {
      const truth = support.label[entry] ?? 0;
      const key = slotKey(rater, truth, given);
      let slot = slotNumbers.get(key);
      if (slot === undefined) {
        slot = slotNumbers.size;
        slotNumbers.set(key, slot);
        const row = rowNumbers.get(rowKey(rater, truth)) ?? rowNumbers.size;
        rowNumbers.set(rowKey(rater, truth), row);
        rowOf.push(row);
        isRight.push(Number(truth === given));
      }
      slotOf.push(slot);
    }
    begin[vote + 1] = slotOf.length;
  }
  return {
    slots: rowOf.length,
    rows: rowNumbers.size,
    rowOf: Int32Array.from(rowOf),
    isRight: Uint8Array.from(isRight),
    begin,
    slotOf: Int32Array.from(slotOf),
    find: (rater, truth, given) => slotNumbers.get(slotKey(rater, truth, given)),
    findRow: (rater, truth) => rowNumbers.get(rowKey(rater, truth)),
  };
}
