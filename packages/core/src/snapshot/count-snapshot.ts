import { decidedPairs } from '@touchstone/domain/snapshot/decided-pairs';
import type { SnapshotCounts } from '@touchstone/domain/snapshot/snapshot-options';
import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';

/** Counts a snapshot's rows as they pass by. */
export class CountSnapshot {
  private readonly raters = new Set<string>();
  private readonly prompts = new Set<string>();
  private readonly groups = new Set<string>();
  private readonly counts = {
    comparisons: 0,
    judgments: 0,
    work: 0,
    imported: 0,
    train: 0,
    test: 0,
    undecided: 0,
    pairs: 0,
    undecidedPairs: 0,
    ranked: 0,
    droppedBridged: 0,
    adjudicated: 0,
    droppedAmbiguous: 0,
    keptFromTest: 0,
  };

  add(row: SnapshotRow): void {
    this.counts.comparisons += 1;
    // A comparison is in a split's file or undecided, never both.
    const pairs = decidedPairs(row).length;
    this.counts[pairs === 0 ? 'undecided' : row.split] += 1;
    this.counts.pairs += pairs;
    this.counts.undecidedPairs += (row.completions.length * (row.completions.length - 1)) / 2 - pairs;
    if (row.label.mean_ranks !== null) this.counts.ranked += 1;
    if (row.adjudication) this.counts.adjudicated += 1;
    this.prompts.add(row.prompt_id);
    this.groups.add(row.prompt_group);
    for (const { rater, kind } of row.judgments) {
      this.counts.judgments += 1;
      this.raters.add(rater);
      if (kind === 'imported') this.counts.imported += 1;
      else this.counts.work += 1;
    }
  }

  /** A comparison left out because its test prompt's group was bridged into train. */
  addDropped(): void {
    this.counts.droppedBridged += 1;
  }

  /** A comparison left out because a reviewer found it truly ambiguous. */
  addAmbiguous(): void {
    this.counts.droppedAmbiguous += 1;
  }

  /** A test comparison that its votes label, though there is a final word. */
  addKeptFromTest(): void {
    this.counts.keptFromTest += 1;
  }

  total(): SnapshotCounts & { ranked: number } {
    return {
      ...this.counts,
      raters: this.raters.size,
      prompts: this.prompts.size,
      promptGroups: this.groups.size,
    };
  }
}
