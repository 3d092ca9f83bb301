import type { QualityShare } from '@touchstone/domain/quality/figures';
import type { QualityCriterion } from '@touchstone/domain/quality/quality-verdict';
import { againstThreshold } from './against-threshold';

/** Hidden checks before their share is held against anybody. */
const LEAST_GOLD = 20;

type Judged = Pick<QualityCriterion, 'state' | 'missing'>;

/** What the hidden checks got right say, of a project or of one rater, and how many more it takes before they say anything. */
export function judgeGold({ trials, ci95 }: QualityShare, least: number): Judged {
  if (trials === 0) return { state: 'unused', missing: null };
  if (trials < LEAST_GOLD) return { state: 'unknown', missing: LEAST_GOLD - trials };
  return { state: againstThreshold(ci95, least), missing: null };
}
