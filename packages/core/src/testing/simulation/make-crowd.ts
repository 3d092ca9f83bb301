import { carelessRater, honestRater, spammer, type SimulatedRater } from './simulated-rater';

/** Every kind of spam, one each; forty raters have them all. */
const SPAM = ['clicks', 'clicks fast', 'always A', 'always B', 'the longer', 'the longer'] as const;

/**
 * Forty raters: 24 honest ones whose skills are spread evenly over 0.65 to 0.9, six more who take A unread in a share of 0.15,
 * four who click unread in a quarter of cases, and six spammers.
 */
export function makeCrowd(seed: number): SimulatedRater[] {
  const own = (at: number) => 1000 * seed + at;
  const spread = (n: number, from: number, to: number) =>
    Array.from({ length: n }, (_, at) => from + ((to - from) * at) / (n - 1));
  return [
    ...spread(24, 0.65, 0.9).map((skill, at) => honestRater(skill, 0, own(at))),
    ...spread(6, 0.7, 0.9).map((skill, at) => honestRater(skill, 0.15, own(100 + at))),
    ...spread(4, 0.8, 0.9).map((skill, at) => carelessRater(skill, 0.25, own(200 + at))),
    ...SPAM.map((spam, at) => spammer(spam, own(300 + at))),
  ];
}
