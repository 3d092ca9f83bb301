/** The log of the chances of 0, 1, … successes of independent trials: as logs, since none underflows on the way. */
export function binomialLogChances(trials: number, chance: number): Float64Array {
  const chances = new Float64Array(trials + 1);
  let logCoefficient = 0;
  for (let count = 0; count <= trials; count += 1) {
    if (count > 0) logCoefficient += Math.log(trials - count + 1) - Math.log(count);
    chances[count] = logCoefficient + power(chance, count) + power(1 - chance, trials - count);
  }
  return chances;
}

/** log(chance ^ times), with 0 ^ 0 = 1. */
function power(chance: number, times: number): number {
  return times === 0 ? 0 : times * Math.log(chance);
}
