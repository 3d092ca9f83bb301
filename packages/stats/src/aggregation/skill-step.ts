import { conjugateGradient } from '../linear-algebra/conjugate-gradient';
import { DAVIDSON } from '../ratings/davidson';
import type { ComparedPairs } from './compared-pairs';

/** Spread of skills assumed beforehand, log-odds: a pair of typical completions has odds of about four to one. */
const SKILL_SPREAD = 1;
const TIE_SPREAD = 3;

export interface Skills {
  skill: Float64Array;
  logTie: number;
}

/**
 * One Newton step of the penalised Davidson likelihood on weighted counts (three numbers an item: first, second, tie), skills
 * first, then the tie parameter; halved until it does not fall. Linear in items for each round of conjugate gradients.
 */
export function skillStep(pairs: ComparedPairs, counts: Float64Array, now: Skills): Skills {
  const before = penalised(pairs, counts, now);
  const move = skillMove(pairs, counts, now);
  const moved = halved(before, (share) => {
    const skill = now.skill.map((own, at) => own + share * (move[at] ?? 0));
    return { ...now, skill };
  });
  return halved(penalised(pairs, counts, moved), (share) => ({
    ...moved,
    logTie: moved.logTie + share * tieMove(pairs, counts, moved),
  }));

  function halved(least: number, at: (share: number) => Skills): Skills {
    for (let share = 1; share > 1e-4; share /= 2) {
      const next = at(share);
      if (penalised(pairs, counts, next) >= least) return next;
    }
    return at(0);
  }
}

/** What the prior takes away from the log-likelihood. */
export function skillLogPrior({ skill, logTie }: Skills): number {
  const squares = skill.reduce((sum, own) => sum + own ** 2, 0);
  return -squares / (2 * SKILL_SPREAD ** 2) - logTie ** 2 / (2 * TIE_SPREAD ** 2);
}

function penalised(pairs: ComparedPairs, counts: Float64Array, at: Skills): number {
  let value = skillLogPrior(at);
  for (let item = 0; item < pairs.first.length; item += 1) value += termsOf(pairs, counts, at, item).value;
  return value;
}

function termsOf(pairs: ComparedPairs, counts: Float64Array, { skill, logTie }: Skills, item: number) {
  return DAVIDSON.terms(
    counts[3 * item] ?? 0,
    counts[3 * item + 1] ?? 0,
    counts[3 * item + 2] ?? 0,
    (skill[pairs.first[item] ?? 0] ?? 0) - (skill[pairs.second[item] ?? 0] ?? 0),
    logTie,
  );
}

function skillMove(pairs: ComparedPairs, counts: Float64Array, now: Skills): Float64Array {
  const gradient = now.skill.map((own) => -own / SKILL_SPREAD ** 2);
  const diagonal = new Float64Array(now.skill.length).fill(1 / SKILL_SPREAD ** 2);
  const weight = new Float64Array(pairs.first.length);
  for (let item = 0; item < weight.length; item += 1) {
    const { byD, dd } = termsOf(pairs, counts, now, item);
    const [a, b] = [pairs.first[item] ?? 0, pairs.second[item] ?? 0];
    weight[item] = dd;
    gradient[a] = (gradient[a] ?? 0) + byD;
    gradient[b] = (gradient[b] ?? 0) - byD;
    diagonal[a] = (diagonal[a] ?? 0) + dd;
    diagonal[b] = (diagonal[b] ?? 0) + dd;
  }
  const product = (vector: Float64Array) => {
    const image = vector.map((own) => own / SKILL_SPREAD ** 2);
    for (let item = 0; item < weight.length; item += 1) {
      const [a, b] = [pairs.first[item] ?? 0, pairs.second[item] ?? 0];
      const flow = (weight[item] ?? 0) * ((vector[a] ?? 0) - (vector[b] ?? 0));
      image[a] = (image[a] ?? 0) + flow;
      image[b] = (image[b] ?? 0) - flow;
    }
    return image;
  };
  return conjugateGradient(product, diagonal, gradient, { tolerance: 1e-4, mostRounds: 50 });
}

function tieMove(pairs: ComparedPairs, counts: Float64Array, now: Skills): number {
  let [slope, curve] = [-now.logTie / TIE_SPREAD ** 2, 1 / TIE_SPREAD ** 2];
  for (let item = 0; item < pairs.first.length; item += 1) {
    const { byL, ll } = termsOf(pairs, counts, now, item);
    slope += byL;
    curve += ll;
  }
  return slope / curve;
}
