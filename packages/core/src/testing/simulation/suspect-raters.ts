import { dawidSkene } from '@touchstone/stats/aggregation/dawid-skene';
import { raterSignal } from '@touchstone/stats/aggregation/rater-signal';
import { moreWins } from '@touchstone/stats/bias/more-wins';
import type { Share } from '@touchstone/stats/interval/share';
import { pairTable } from './pair-table';
import type { StoredVote } from './read-simulation';

/** Nobody who reads follows one habit on more than so many of their votes. */
const HABIT = 0.8;
/** Below this votes tell no more than those of who is right on 57 % (`raterSignal`). */
const LEAST_SIGNAL = 0.02;
/** The interval over all raters, which is the one that resamples, is not asked here. */
const RATERS_ONLY = { seed: 1, resamples: 1 };
/** Of fewer votes the signal is mostly Dawid-Skene's prior. */
const LEAST_VOTES = 50;

const isHabit = ({ ci95 }: Share) => ci95 !== null && (ci95[0] > HABIT || ci95[1] < 1 - HABIT);

/**
 * Who looks like a spammer from the votes alone: surely one side or one length throughout (95 % interval), or votes that tell
 * nothing of what Dawid-Skene takes for the truth. Says which of these it is.
 */
export function suspectRaters(votes: readonly StoredVote[]): Map<string, string> {
  const { table, raterIds } = pairTable(votes);
  const sides = moreWins(
    votes.map(({ comparisonId, raterId, preferred, first }) => ({
      ...{ item: comparisonId, rater: raterId },
      ...{ chosen: Number(preferred === first), rejected: Number(preferred !== first) },
    })),
    RATERS_ONLY,
  );
  const lengths = moreWins(
    votes.map(({ comparisonId, raterId, chosenLength, rejectedLength }) => ({
      ...{ item: comparisonId, rater: raterId },
      ...{ chosen: chosenLength, rejected: rejectedLength },
    })),
    RATERS_ONLY,
  );
  const { confusion } = dawidSkene(table);
  const suspects = new Map<string, string>();
  raterIds.forEach((id, rater) => {
    const signal = raterSignal((truth, given) => confusion(rater, truth, given), table.labels) ?? 1;
    const given = table.rater.filter((own) => own === rater).length;
    if (given >= LEAST_VOTES && signal < LEAST_SIGNAL) suspects.set(id, 'signal');
    for (const [habit, { byRater }] of Object.entries({ length: lengths, side: sides })) {
      const share = byRater.get(id);
      if (share && isHabit(share)) suspects.set(id, habit);
    }
  });
  return suspects;
}
