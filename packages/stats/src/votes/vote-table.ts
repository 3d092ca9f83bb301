/**
 * Votes as columns of numbers: vote `v` says that `rater[v]` gave `item[v]` the label `label[v]`, each numbered from 0. An
 * item is what was judged (a comparison, or one dimension of it). In the order in which the votes were given.
 */
export interface VoteTable {
  items: number;
  raters: number;
  labels: number;
  item: Int32Array;
  rater: Int32Array;
  label: Int32Array;
  /** 1 where the vote was planned before any vote of its item was seen, 0 for a top-up; absent: all were planned. */
  planned?: Uint8Array;
}
