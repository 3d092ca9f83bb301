import { describe, expect, it } from 'vitest';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { makeQualityReport } from './make-quality-report';
import { DEFAULT_QUALITY_SETTINGS } from '@touchstone/domain/quality/quality-settings';
import { independentShare } from '@touchstone/stats/interval/share';
import { qualityAlerts } from './quality-alerts';
import type { QualityVote } from './quality-vote';

const now = new Date('2026-03-01T12:00:00Z');

/** Two rankings of each of `comparisons` of three answers, which put different ones first. */
const quarrels = (comparisons: number): QualityVote[] =>
  Array.from({ length: comparisons }, (_, at) => String(at)).flatMap((id) =>
    [
      { raterId: 'r', ranks: [0, 1, 2] },
      { raterId: 's', ranks: [1, 2, 0] },
    ].map((said): QualityVote => ({
      item: {
        ...{ id, promptId: id, isHeldOut: false, completionIds: ['a', 'b', 'c'] },
        ...{ lengths: [1, 1, 1], marks: [0, 0, 0], scores: [null, null, null] },
      },
      ...{ ...said, outcome: 'ranking', preferred: null, strength: null, steps: null, shown: [0, 1, 2] },
      ...{ dimensions: {}, guidelineVersion: 1, sessionPosition: null, activeMs: null, isTopUp: false },
      at: now.getTime(),
    })),
  );

/** A report on votes and on hidden checks, `right` of `asked`. */
function report({ right = 0, asked = 0, votes = [] as QualityVote[] } = {}): QualityReport {
  const share = independentShare(right, asked);
  return makeQualityReport({
    votes,
    work: { asked: 0, counted: 0, parked: 0, openAppeals: 0 },
    gold: { overall: share, byRater: new Map(asked === 0 ? [] : [['r', share]]) },
    settings: DEFAULT_QUALITY_SETTINGS,
    attributes: [],
    modelVersion: null,
    now,
  });
}

describe('alerts of a report', () => {
  it('tell that hidden checks are low when the whole interval is, and once while it lasts', () => {
    expect(qualityAlerts(null, report({ right: 3, asked: 5 }))).toEqual([]);
    const low = report({ right: 30, asked: 60 });
    expect(qualityAlerts(report(), low)).toMatchObject([
      { kind: 'gold_low', data: { raterId: 'r', value: 0.5, least: 0.8, checks: 60 } },
    ]);
    expect(qualityAlerts(low, low)).toEqual([]);
  });

  it('hold nothing against somebody for a few hidden checks, as the verdict does not', () => {
    expect(qualityAlerts(report(), report({ right: 0, asked: 1 }))).toEqual([]);
    expect(qualityAlerts(report(), report({ right: 0, asked: 19 }))).toEqual([]);
    expect(qualityAlerts(report(), report({ right: 0, asked: 20 }))).toMatchObject([{ kind: 'gold_low' }]);
  });

  it('tell that agreement is low where answers are ranked, once there are comparisons enough to tell', () => {
    const kinds = (comparisons: number) =>
      qualityAlerts(null, report({ votes: quarrels(comparisons) })).map(({ kind }) => kind);
    expect(kinds(29)).not.toContain('agreement_low');
    expect(kinds(30)).toContain('agreement_low');
  });

  it('tell that the verdict changed, and not the first one', () => {
    const ready: QualityReport = { ...report(), verdict: { answer: 'ready', criteria: [] } };
    expect(qualityAlerts(null, ready)).toEqual([]);
    expect(qualityAlerts(report(), ready)).toEqual([
      { kind: 'verdict_changed', data: { from: 'empty', to: 'ready' } },
    ]);
  });
});
