import { preferenceBetween, type Vote } from '../consensus/vote';

/**
 * How far votes on a comparison disagree: the Shannon entropy of what they say of two completions, over the entropy of all
 * `outcomes` said equally often, so that 0 is one voice and 1 as many as there can be. Strength is no disagreement, and who
 * could not judge says nothing. With more than two completions it is the mean over every two of them on which at least two
 * votes say something. Whatever completion is called 0, it says the same.
 *
 * @param outcomes what can be said of two completions, at least 2 (`distinctOutcomes` in packages/domain)
 * @returns a number from 0 to 1; 0 with fewer than two votes
 */
export function voteDisagreement(votes: readonly Vote[], arity: number, outcomes: number): number {
  const shares: number[] = [];
  for (let a = 0; a < arity; a += 1) {
    for (let b = a + 1; b < arity; b += 1) {
      const said = votes.flatMap((vote) => saidOf(vote, a, b) ?? []);
      if (said.length >= 2) shares.push(entropyShare(said, outcomes));
    }
  }
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** A name for what a vote says of two completions; undefined when it says nothing. */
function saidOf(vote: Vote, a: number, b: number): string | undefined {
  const preference = preferenceBetween(vote, a, b);
  if (!preference) return undefined;
  // A tie, both good and both bad are one value and three opinions.
  if (preference.value === 0) return vote.outcome;
  return preference.value > 0 ? 'first' : 'second';
}

function entropyShare(said: readonly string[], outcomes: number): number {
  const counts = new Map<string, number>();
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1);
  if (counts.size === 1) return 0;
  const entropy = [...counts.values()].reduce(
    (sum, n) => sum - (n / said.length) * Math.log(n / said.length),
    0,
  );
  // Votes under an older scheme may have said more than this one offers.
  return Math.min(1, entropy / Math.log(Math.max(2, outcomes, counts.size)));
}
