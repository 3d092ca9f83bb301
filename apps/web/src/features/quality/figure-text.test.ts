import { createFormatter, createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import quality from '../../../messages/en/quality.json';
import { figureText, LEAST_TRIALS } from './figure-text';
import { LEAST_PAIRED } from './least-paired';

const locale = 'en';
const t = createTranslator({ locale, messages: { quality }, namespace: 'quality' });
const { share, agreement } = figureText(t, createFormatter({ locale }));

describe('a figure of too little', () => {
  it.each([
    [0, '–'],
    [LEAST_TRIALS - 1, 'n = 9'],
    [LEAST_TRIALS, '50.0% [20.0%, 80.0%]'],
  ])('of %i judgments of an annotator is written as %s', (trials, text) => {
    expect(share({ successes: trials / 2, trials, share: 0.5, ci95: [0.2, 0.8] })).toBe(text);
  });

  it.each([
    [LEAST_PAIRED - 1, 'Too little to tell'],
    [LEAST_PAIRED, '0.50 [0.20, 0.80]'],
  ])('of agreement on %i comparisons is written as %s', (pairedItems, text) => {
    expect(agreement({ value: 0.5, ci95: [0.2, 0.8], undefinedBecause: null }, pairedItems)).toBe(text);
  });

  it('is not said of a coefficient that these judgments do not define', () => {
    const figure = { value: null, ci95: null, undefinedBecause: 'unequal_votes' as const };
    expect(agreement(figure, LEAST_PAIRED)).toBe('Not defined for these judgments');
  });
});
