import type { VoteTable } from './vote-table';

/** What items, raters and labels may be called in a file. 1 and "1" are one name, as in a file without types. */
export type Name = string | number | boolean;

/** Numbers names 0, 1, … by first appearance. */
export class Names {
  private readonly numbers = new Map<string, number>();
  /** By number, as first written. */
  readonly all: Name[] = [];

  numberOf(name: Name): number {
    const key = String(name);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(name) - 1;
  }

  find(name: Name): number | undefined {
    return this.numbers.get(String(name));
  }
}

/** Takes votes by name, one after the other, and makes a table of them. */
export class VoteColumns {
  readonly itemNames = new Names();
  readonly raterNames = new Names();
  readonly labelNames = new Names();
  private readonly item: number[] = [];
  private readonly rater: number[] = [];
  private readonly label: number[] = [];
  private readonly planned: number[] = [];

  add(item: Name, rater: Name, label: Name, planned = true): void {
    this.item.push(this.itemNames.numberOf(item));
    this.rater.push(this.raterNames.numberOf(rater));
    this.label.push(this.labelNames.numberOf(label));
    this.planned.push(Number(planned));
  }

  table(): VoteTable {
    return {
      items: this.itemNames.all.length,
      raters: this.raterNames.all.length,
      labels: this.labelNames.all.length,
      item: Int32Array.from(this.item),
      rater: Int32Array.from(this.rater),
      label: Int32Array.from(this.label),
      planned: Uint8Array.from(this.planned),
    };
  }
}
