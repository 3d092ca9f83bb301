/** Points of one unit of log-odds: 400 points are odds of ten to one (Elo 1978). */
export const ELO_PER_UNIT = 400 / Math.LN10;
const MEAN = 1000;

/** @param skill on the natural-logarithm scale, skills summing to 0 */
export function eloOf(skill: number): number {
  return MEAN + ELO_PER_UNIT * skill;
}
