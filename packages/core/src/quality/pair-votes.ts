import type { NamedVote } from '@touchstone/stats/votes/named-vote';
import type { QualityVote } from './quality-vote';

/** No answer is preferred: a tie, both good, or both bad. */
export const LEVEL = 'level';
/** What can be said of two answers, by canonical ordinal, from one end of the scale to the other. */
export const CHOICES = ['0', LEVEL, '1'] as const;

/** A vote that says something of two answers, beside that in the form statistics take. */
export interface PairVote extends NamedVote {
  item: string;
  rater: string;
  label: (typeof CHOICES)[number];
  at: number;
  vote: QualityVote;
}

/** Votes on two answers, without those that could not judge. */
export function pairVotes(votes: readonly QualityVote[]): PairVote[] {
  return votes.flatMap((vote) => {
    const label = choiceOf(vote);
    if (label === null || vote.item.completionIds.length !== 2) return [];
    return [{ item: vote.item.id, rater: vote.raterId, label, planned: !vote.isTopUp, at: vote.at, vote }];
  });
}

function choiceOf({
  outcome,
  preferred,
}: Pick<QualityVote, 'outcome' | 'preferred'>): PairVote['label'] | null {
  switch (outcome) {
    case 'prefer':
      return preferred === 0 ? '0' : '1';
    case 'tie':
    case 'both_good':
    case 'both_bad':
      return LEVEL;
    default:
      return null;
  }
}

/** The ordinal that a vote on two answers prefers, and the other; null for level ones. */
export function decided({ label }: PairVote): { chosen: 0 | 1; rejected: 0 | 1 } | null {
  if (label === LEVEL) return null;
  return label === '0' ? { chosen: 0, rejected: 1 } : { chosen: 1, rejected: 0 };
}
