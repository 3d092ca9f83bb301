import type { Answer, DimensionAnswer } from '@touchstone/domain/judgment/answer';

/** Where there is no room for words: arrows towards the better side, as many as it is better by. */
export function signOf(answer: Answer | DimensionAnswer): string {
  if (answer.outcome !== 'prefer') return answer.outcome === 'tie' ? '=' : '?';
  return (answer.side === 0 ? '‹' : '›').repeat(answer.strength);
}
