import type { QualityConsensus } from '@touchstone/domain/quality/quality-report';
import { dawidSkene } from '@touchstone/stats/aggregation/dawid-skene';
import type { ShownSides } from '@touchstone/stats/aggregation/position-reflex';
import { tableOfVotes } from '@touchstone/stats/votes/named-vote';
import { CHOICES, type PairVote } from './pair-votes';

/** From this probability on a consensus is called sure. */
const SURE_FROM = 0.8;
const LOWEST_BIN = 0.3;
const BIN = 0.1;

/**
 * One answer for each comparison of two, with its probability, by Dawid & Skene with the side shown as a covariate: who errs
 * often weighs less. Of all votes, top-ups too: they were asked for to settle just this.
 */
export function measureConsensus(pairs: readonly PairVote[]): QualityConsensus {
  const ordered = [...pairs].sort((a, b) => a.at - b.at);
  const { table } = tableOfVotes(ordered, CHOICES);
  const isOnePerVote = table.item.length === ordered.length;
  const { label, probability, reflex } = dawidSkene(table, isOnePerVote ? { sides: sidesOf(ordered) } : {});
  const bins = Array.from({ length: 7 }, (_, at) => ({
    from: Number((LOWEST_BIN + at * BIN).toFixed(1)),
    comparisons: 0,
  }));
  let [sure, unsure, level] = [0, 0, 0];
  for (const [item, chance] of probability.entries()) {
    const bin = bins[Math.min(bins.length - 1, Math.max(0, Math.floor((chance - LOWEST_BIN) / BIN + 1e-9)))];
    if (bin) bin.comparisons += 1;
    if (label[item] === -1) level += 1;
    else if (chance >= SURE_FROM) sure += 1;
    else unsure += 1;
  }
  return { comparisons: table.items, sure, unsure, level, sureFrom: SURE_FROM, bins, reflex };
}

/** The choices are numbered like `CHOICES`: the one for the first answer is 0, that for the second 2. */
function sidesOf(pairs: readonly PairVote[]): ShownSides {
  const side = (place: number) =>
    Int32Array.from(pairs, ({ vote }) => {
      const ordinal = vote.shown[place];
      return ordinal === undefined || vote.shown.length !== 2
        ? -1
        : CHOICES.indexOf(ordinal === 0 ? '0' : '1');
    });
  return { first: side(0), second: side(1) };
}
