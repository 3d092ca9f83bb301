import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { QualityCriterion, QualityVerdict } from '@touchstone/domain/quality/quality-verdict';
import { againstThreshold } from './against-threshold';
import { judgeGold } from './judge-gold';

type Measured = Pick<QualityReport, 'judgments' | 'settings' | 'work' | 'agreement' | 'consensus' | 'gold'>;

/** Comparisons with two votes before agreement is held against anything. */
const LEAST_PAIRED = 30;

/** Whether the judgments can be frozen, and why: met only where the whole interval says so, unmet only where none of it does. */
export function judgeQuality(measured: Measured): QualityVerdict {
  if (measured.judgments === 0) return { answer: 'empty', criteria: [] };
  const criteria = [
    overlap(measured),
    agreement(measured),
    gold(measured),
    consensus(measured),
    appeals(measured),
  ];
  const has = (state: QualityCriterion['state']) => criteria.some((criterion) => criterion.state === state);
  return { answer: has('unmet') ? 'not_yet' : has('unknown') ? 'cannot_tell' : 'ready', criteria };
}

function overlap({ work: { asked, counted } }: Measured): QualityCriterion {
  const left = asked - counted;
  return {
    ...{ id: 'overlap', state: left === 0 ? 'met' : 'unmet', value: asked === 0 ? 1 : counted / asked },
    ...{ ci95: null, threshold: 1, n: asked, missing: left },
  };
}

function agreement({ settings, agreement: { choice, best } }: Measured): QualityCriterion {
  // A project of comparisons of three and more is held to what is agreed to be best.
  const of = choice.planned.votes > 0 || !best ? choice.planned : best.planned;
  const { value, ci95 } = of.alphaNominal;
  const missing = Math.max(0, LEAST_PAIRED - of.pairedItems);
  const state = missing > 0 ? 'unknown' : againstThreshold(ci95, settings.alphaLeast);
  return {
    ...{ id: 'agreement', state, value, ci95, threshold: settings.alphaLeast, n: of.pairedItems },
    missing: missing > 0 ? 2 * missing : null,
  };
}

function gold({ settings, gold }: Measured): QualityCriterion {
  const { share: value, ci95, trials: n } = gold;
  return {
    id: 'gold',
    value,
    ci95,
    threshold: settings.goldLeast,
    n,
    ...judgeGold(gold, settings.goldLeast),
  };
}

function consensus({ settings, consensus: { comparisons, unsure, level } }: Measured): QualityCriterion {
  const value = comparisons === 0 ? null : (unsure + level) / comparisons;
  const state = value === null ? 'unused' : value <= settings.unsureMost ? 'met' : 'unmet';
  return {
    ...{ id: 'consensus', state, value, ci95: null, threshold: settings.unsureMost, n: comparisons },
    missing: null,
  };
}

function appeals({ work: { openAppeals } }: Measured): QualityCriterion {
  const state = openAppeals === 0 ? 'met' : 'unmet';
  return {
    id: 'appeals',
    state,
    value: openAppeals,
    ci95: null,
    threshold: 0,
    n: openAppeals,
    missing: null,
  };
}
