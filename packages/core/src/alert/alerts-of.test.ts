import { describe, expect, it } from 'vitest';
import { NO_ALERTS } from '@touchstone/domain/alert/alert-settings';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { makeQualityReport } from '../quality/make-quality-report';
import { DEFAULT_QUALITY_SETTINGS } from '@touchstone/domain/quality/quality-settings';
import { independentShare } from '@touchstone/stats/interval/share';
import { alertsOf } from './alerts-of';

const now = new Date('2026-03-01T12:00:00Z');

/** A report without votes but with hidden checks, `right` of `asked`, and judgments left. */
function report({ right = 0, asked = 0, left = 0 } = {}): QualityReport {
  const share = independentShare(right, asked);
  return makeQualityReport({
    votes: [],
    work: { asked: left, counted: 0, parked: 0, openAppeals: 0 },
    gold: { overall: share, byRater: asked === 0 ? new Map() : new Map([['r', share]]) },
    settings: DEFAULT_QUALITY_SETTINGS,
    modelVersion: null,
    now,
  });
}

describe('alerts of a report', () => {
  it('are off unless wanted', () => {
    expect(alertsOf(null, report({ right: 0, asked: 50, left: 9 }), NO_ALERTS)).toEqual([]);
  });

  it('tell that hidden checks are low when the whole interval is, and once while it lasts', () => {
    const wanted = { ...NO_ALERTS, goldBelow: 0.8 };
    expect(alertsOf(null, report({ right: 3, asked: 5 }), wanted)).toEqual([]);
    const low = report({ right: 30, asked: 60 });
    expect(alertsOf(report(), low, wanted)).toMatchObject([
      { type: 'quality.gold_below', raterId: 'r', value: 0.5, checks: 60 },
    ]);
    expect(alertsOf(low, low, wanted)).toEqual([]);
  });

  it('tell that a date is at risk while judgments are left that nobody makes', () => {
    const wanted = { ...NO_ALERTS, dueOn: '2026-03-10' };
    expect(alertsOf(null, report({ left: 9 }), wanted)).toMatchObject([
      { type: 'quality.deadline_at_risk', dueOn: '2026-03-10', left: 9 },
    ]);
    expect(alertsOf(null, report({ left: 0 }), wanted)).toEqual([]);
  });

  it('tell that the verdict changed, and not the first one', () => {
    const wanted = { ...NO_ALERTS, verdictChanged: true };
    const ready: QualityReport = { ...report(), verdict: { answer: 'ready', criteria: [] } };
    expect(alertsOf(null, ready, wanted)).toEqual([]);
    expect(alertsOf(report(), ready, wanted)).toEqual([
      { type: 'quality.verdict_changed', from: 'empty', to: 'ready' },
    ]);
  });
});
