import type { QualityShare } from '@touchstone/domain/quality/figures';
import type { VoteAmongOthers } from '@touchstone/stats/bias/agreement-with-others';
import { clusteredShare } from '@touchstone/stats/interval/share';

/** The mean agreement with the others on the same comparisons, with its interval by resampling comparisons. */
export function shareWithOthers(among: readonly VoteAmongOthers[]): QualityShare {
  const items = new Map<unknown, { above: number; below: number }>();
  for (const { item, agreement } of among) {
    const part = items.get(item) ?? { above: 0, below: 0 };
    items.set(item, { above: part.above + agreement, below: part.below + 1 });
  }
  return clusteredShare([...items.values()], { seed: 1, resamples: 500 });
}
