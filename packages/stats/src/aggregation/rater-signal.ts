/**
 * How much a rater's labels tell of the true one, in [0, 1] (the spammer score of Raykar & Yu 2012): the squared difference of
 * two rows of their confusion matrix, on average over pairs of true labels. 0 where what they say does not depend on what is
 * true, whether they click at random, always say the same, or always take the first; 1 where it gives the true label away,
 * also when it is always the opposite. Of two labels it is (sensitivity + specificity - 1)²: 0.09 for who is right on 65 %.
 *
 * Of few votes it is mostly the prior of whoever estimated the matrix. Null with fewer than two labels.
 *
 * @param confusion the chance that the rater says `given` where `truth` is true (`dawidSkene`)
 */
export function raterSignal(
  confusion: (truth: number, given: number) => number,
  labels: number,
): number | null {
  if (labels < 2) return null;
  let sum = 0;
  for (let one = 0; one < labels; one += 1)
    for (let other = one + 1; other < labels; other += 1)
      for (let given = 0; given < labels; given += 1)
        sum += (confusion(one, given) - confusion(other, given)) ** 2;
  return sum / (labels * (labels - 1));
}
