/** What two raters said of the items both judged: `count[c]` times the first said `first[c]` and the second `second[c]`. */
export interface PairTable {
  first: Int32Array;
  second: Int32Array;
  count: Float64Array;
}
