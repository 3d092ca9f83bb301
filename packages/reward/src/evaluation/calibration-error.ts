import { sigmoid } from '../training/pairwise-loss';
import { pairCredit } from './pair-accuracy';

const BINS = 10;

/**
 * Expected calibration error (Guo et al. 2017, arXiv:1706.04599) over pairs: in ten equal bins of the model's confidence in
 * the side it prefers, 0.5 to 1, the mean gap between confidence and accuracy, weighted by the pairs in the bin. 0 is
 * perfect.
 *
 * @param differences `score(chosen) − score(rejected)`
 */
export function calibrationError(differences: ArrayLike<number>): number {
  const gaps = new Float64Array(BINS);
  for (const difference of Array.from(differences)) {
    const confidence = sigmoid(Math.abs(difference));
    const bin = Math.min(BINS - 1, Math.floor((confidence - 0.5) * 2 * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + pairCredit(difference) - confidence;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / differences.length;
}
