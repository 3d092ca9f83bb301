import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { QualitySettings } from '@touchstone/domain/quality/quality-settings';
import { agreementWithOthers } from '@touchstone/stats/bias/agreement-with-others';
import { judgeQuality } from './judge-quality';
import type { AttributeAnswers } from './attribute-answers';
import { measureAgreement } from './measure-agreement';
import { measureAttribute } from './measure-attribute';
import { measureBias } from './measure-bias';
import { measureConsensus } from './measure-consensus';
import { measureForecast } from './measure-forecast';
import { measureModel } from './measure-model';
import { measureRaters } from './measure-raters';
import { pairVotes } from './pair-votes';
import type { QualityVote } from './quality-vote';
import type { GoldShares } from './read-gold-shares';
import { shareWithOthers } from './share-with-others';

export interface QualityInput {
  votes: readonly QualityVote[];
  work: QualityReport['work'];
  gold: GoldShares;
  settings: QualitySettings;
  attributes: readonly AttributeAnswers[];
  /** Version of the reward model whose scores the votes carry. */
  modelVersion: number | null;
  now: Date;
}

/** Everything a report says, from what was read; the same input gives the same report. */
export function makeQualityReport({
  votes,
  work,
  gold,
  settings,
  attributes,
  modelVersion,
  now,
}: QualityInput): QualityReport {
  const pairs = pairVotes(votes);
  // What people agree on is told by planned votes: top-ups are asked for where they do not.
  const among = agreementWithOthers(pairs.filter(({ planned }) => planned));
  const everybody = shareWithOthers(among);
  const bias = measureBias(votes, pairs, among);
  const model = modelVersion === null ? null : measureModel(pairs);
  const measured = {
    judgments: votes.length,
    comparisons: new Set(votes.map(({ item }) => item.id)).size,
    settings,
    work,
    agreement: measureAgreement(votes, pairs, settings.alphaWidth),
    consensus: measureConsensus(pairs),
    gold: gold.overall,
  };
  return {
    version: 1,
    asOf: now.toISOString(),
    ...measured,
    verdict: judgeQuality(measured),
    bias: bias.whole,
    model:
      model && modelVersion !== null
        ? { version: modelVersion, all: model.all, heldOut: model.heldOut }
        : null,
    raters: measureRaters({ votes, among, bias: bias.byRater, model, gold: gold.byRater, everybody }),
    withOthers: everybody,
    attributes: attributes.map((attribute) => measureAttribute(pairs, attribute)),
    forecast: measureForecast(votes, work.asked - work.counted, now),
  };
}
