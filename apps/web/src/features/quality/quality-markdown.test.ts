import { createFormatter, createTranslator } from 'next-intl';
import { qualityReportSchema, type QualityReport } from '@touchstone/domain/quality/quality-report';
import { describe, expect, it } from 'vitest';
import en from '../../../messages/en/quality.json';
import zh from '../../../messages/zh/quality.json';
import { qualityMarkdown } from './quality-markdown';

const shareOf = (share: number, trials: number) => ({
  ...{ successes: share * trials, trials, share, ci95: [share - 0.1, share + 0.1] as [number, number] },
});
const trend = { slope: -0.021, ci95: [-0.04, -0.002] as [number, number], votes: 300 };
const agreementOf = (value: number, pairedItems: number) => {
  const figure = {
    value,
    ci95: [value - 0.1, value + 0.1] as [number, number],
    undefinedBecause: null,
  };
  const figures = { raw: figure, fleissKappa: figure, gwetAc2: figure };
  return {
    planned: {
      ...{ items: pairedItems, pairedItems, votes: 2 * pairedItems, ...figures },
      ...{ alphaNominal: figure, alphaOrdinal: figure, alphaInterval: figure },
    },
    topUps: null,
  };
};
const whole = agreementOf(0.41, 120);
const rater = {
  ...{
    raterId: 'r1',
    votes: 80,
    withOthers: shareOf(0.83, 80),
    standing: 'below' as const,
    isOneSided: true,
  },
  ...{ gold: shareOf(0.71, 9), position: shareOf(0.72, 75), length: shareOf(0.73, 74) },
  ...{ format: shareOf(0.74, 73), withModel: shareOf(0.75, 70), drift: trend },
  ...{ fatigue: { slope: 0.034, ci95: [0.01, 0.06] as [number, number], votes: 80 }, medianSeconds: 12.34 },
};

/** A report in which nothing is missing. */
const report: QualityReport = {
  ...{ version: 1, asOf: '2026-03-02T00:00:00.000Z', judgments: 240, comparisons: 120 },
  settings: {
    ...{ alphaLeast: 0.4, alphaWidth: 0.1, goldLeast: 0.8, unsureMost: 0.1 },
    cost: { currency: 'EUR', amount: '0.35' },
  },
  verdict: {
    answer: 'cannot_tell',
    criteria: [
      {
        ...{ id: 'agreement', state: 'unknown', value: 0.41, ci95: [0.31, 0.51], threshold: 0.4 },
        ...{ n: 120, missing: null },
      },
    ],
  },
  work: { asked: 500, counted: 240, parked: 0, openAppeals: 0 },
  agreement: {
    choice: {
      planned: whole.planned,
      topUps: { items: 17, votes: 34, biasedWithTopUps: agreementOf(0.29, 120).planned },
    },
    graded: agreementOf(0.52, 110),
    best: agreementOf(0.63, 19),
    byDimension: [{ id: 'd1', agreement: agreementOf(0.54, 60) }],
    byGuideline: [{ version: 2, agreement: agreementOf(0.55, 61) }],
    byWeek: [{ week: '2026-02-23', agreement: agreementOf(0.56, 62) }],
    pairs: [{ first: 'r2', second: 'r1', same: shareOf(0.66, 44), kappa: 0.37, kappaCi95: [0.17, 0.57] }],
    leastShared: 20,
    until: { width: 0.1, comparisons: 300, judgments: 600 },
  },
  consensus: {
    ...{ comparisons: 120, sure: 80, unsure: 30, level: 10, sureFrom: 0.9, reflex: null },
    bins: [
      { from: 0.8, comparisons: 33 },
      { from: 0.9, comparisons: 80 },
    ],
  },
  gold: shareOf(0.8, 40),
  bias: {
    ...{ position: shareOf(0.57, 201), length: shareOf(0.58, 202), format: shareOf(0.59, 203) },
    ...{ cycles: shareOf(0.2, 30), drift: trend, fatigue: trend },
  },
  model: { version: 3, all: shareOf(0.68, 150), heldOut: shareOf(0.64, 50) },
  raters: [{ ...rater, raterId: 'r2', standing: 'above', isOneSided: false, medianSeconds: null }, rater],
  withOthers: shareOf(0.7, 240),
  attributes: [],
  forecast: { left: 260, days: 14, perDay: 26, perDayCi95: [20, 40], seconds: 18 },
};

const fileIn = (locale: 'en' | 'zh', of: QualityReport = report) => {
  const messages = { quality: locale === 'en' ? en : zh };
  return qualityMarkdown(
    createTranslator({ locale, messages, namespace: 'quality', onError: fail }),
    createTranslator({ locale, messages, namespace: 'quality.groups', onError: fail }),
    createFormatter({ locale }),
    {
      ...{ project: 'Pairs *of* answers', report: of, locale },
      names: { r1: 'Ada | Lovelace', r2: 'Bob' },
      dimensions: { d1: 'Helpful' },
    },
  );
};
const fail = (error: Error) => {
  throw error;
};

describe('the report as a file', () => {
  it('is of a report as it is stored', () => {
    expect(qualityReportSchema.parse(report)).toEqual(report);
  });

  it.each([
    ['when it will be done', '| Done | Between Mar 8, 2026 and Mar 15, 2026 |'],
    ['the pace, with its interval', '| Judgments a day | 26 [20, 40] | Mean of the last 14 days |'],
    ['the hours', '| Hours left | 1.3 | Active time, 18 s a judgment |'],
    ['the cost', '| Cost left | €91.00 | €0.35 a judgment |'],
    ['how many judgments until the interval is narrow', 'would be 0.10 wide after about 600 judgments more'],
    ['agreement', '| Krippendorff’s alpha | 0.41 [0.31, 0.51] | 120 |'],
    ['agreement by how much better', '| Alpha, by how much better (ordinal) | 0.52 [0.42, 0.62] | 110 |'],
    ['no agreement of too little', '| Alpha, best of three or more | Too little to tell | 19 |'],
    ['agreement of a dimension', '| Helpful | 0.54 [0.44, 0.64] | 60 |'],
    ['agreement under a guideline', '| Guideline 2 | 0.55 [0.45, 0.65] | 61 |'],
    ['agreement of a week', '| Week of 2026-02-23 | 0.56 [0.46, 0.66] | 62 |'],
    ['what top-ups would make of it', 'With them alpha would come out as 0.29 [0.19, 0.39]'],
    ['pairs of raters', '| Bob | Ada \\| Lovelace | 44 | 66.0% [56.0%, 76.0%] | 0.37 [0.17, 0.57] |'],
    ['how sure the labels are', '| 80% to 90% | 33 |'],
    ['what all together agree', 'all together (70.0% [60.0%, 80.0%])'],
    ['how many annotators stand where', 'Clearly above: 1. Clearly below: 1.'],
    [
      'an annotator with every figure, too few hidden checks as their number',
      '| Ada \\| Lovelace | Clearly below · One side | 80 | 83.0% [73.0%, 93.0%], n = 80 | n = 9 | ' +
        '72.0% [62.0%, 82.0%], n = 75 | 73.0% [63.0%, 83.0%], n = 74 | 74.0% [64.0%, 84.0%], n = 73 | ' +
        '75.0% [65.0%, 85.0%], n = 70 | +3.4 [+1.0, +6.0] | 12.3 s |',
    ],
    ['position bias', '| Takes the side shown first | 57.0% [47.0%, 67.0%] | 201 |'],
    ['length bias', '| Takes the longer answer | 58.0% [48.0%, 68.0%] | 202 |'],
    ['format bias', '| Takes the answer with more Markdown | 59.0% [49.0%, 69.0%] | 203 |'],
    ['circles', '20.0% [10.0%, 30.0%] of 30 triples'],
    ['fatigue', 'changes by -2.1 [-4.0, -0.2] points for each 100 judgments'],
    ['agreement with the model', 'in 68.0% [58.0%, 78.0%] of judgments'],
  ])('says %s', (_, text) => {
    expect(fileIn('en')).toContain(text);
  });

  it('is whole in Chinese', () => {
    const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('|')).length;
    expect(rows(fileIn('zh'))).toBe(rows(fileIn('en')));
    expect(fileIn('zh')).not.toContain('quality.');
  });

  it('ends with the verdict where nothing was judged', () => {
    const empty = { ...report, judgments: 0, verdict: { answer: 'empty' as const, criteria: [] } };
    expect(fileIn('en', empty).trimEnd().split('\n').at(-1)).toMatch(/^\*\*There is nothing to freeze/);
  });
});
