import { describe, expect, it } from 'vitest';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { makeQualityReport } from './make-quality-report';
import { DEFAULT_QUALITY_SETTINGS } from '@touchstone/domain/quality/quality-settings';
import { independentShare } from '@touchstone/stats/interval/share';
import { qualityAlerts } from './quality-alerts';

const now = new Date('2026-03-01T12:00:00Z');

/** A report without votes but with hidden checks, `right` of `asked`. */
function report({ right = 0, asked = 0 } = {}): QualityReport {
  const share = independentShare(right, asked);
  return makeQualityReport({
    votes: [],
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

  it('tell that the verdict changed, and not the first one', () => {
    const ready: QualityReport = { ...report(), verdict: { answer: 'ready', criteria: [] } };
    expect(qualityAlerts(null, ready)).toEqual([]);
    expect(qualityAlerts(report(), ready)).toEqual([
      { kind: 'verdict_changed', data: { from: 'empty', to: 'ready' } },
    ]);
  });
});
