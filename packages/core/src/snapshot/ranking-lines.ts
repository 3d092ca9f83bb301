import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';

/** Means closer than this differ by rounding alone: they are sums of halves over a handful of votes. */
const SAME = 1e-9;

/**
 * One line for each comparison that was ranked: its completions from best to worst by mean place, `rank` 0 for the best,
 * equal ranks for equal means, no rank left out. Between equals the canonical order decides, which tells nothing.
 */
export async function* rankingLines(rows: AsyncIterable<SnapshotRow>): AsyncGenerator<object> {
  for await (const row of rows) {
    const { mean_ranks: means, votes } = row.label;
    if (means === null) continue;
    yield {
      comparison_id: row.id,
      split: row.split,
      prompt: row.prompt,
      completions: bestToWorst(row.completions, means),
      votes,
      licence: row.licence,
      origin: row.origin,
    };
  }
}

function bestToWorst(completions: SnapshotRow['completions'], means: readonly number[]): object[] {
  const sorted = completions
    .map((completion, ordinal) => ({ ...completion, mean_rank: means[ordinal] ?? 0 }))
    .sort((a, b) => (Math.abs(a.mean_rank - b.mean_rank) < SAME ? 0 : a.mean_rank - b.mean_rank));
  let rank = 0;
  return sorted.map((completion, at) => {
    const before = sorted[at - 1];
    if (before && completion.mean_rank - before.mean_rank >= SAME) rank += 1;
    return { rank, ...completion };
  });
}
