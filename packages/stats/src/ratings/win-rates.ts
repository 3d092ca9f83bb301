import type { Interval } from '../interval/interval';
import { wilsonInterval } from '../interval/wilson-interval';
import { FIRST_WINS, SECOND_WINS, TIE, type PairCounts } from './battles';

export interface WinRate {
  battles: number;
  wins: number;
  losses: number;
  ties: number;
  /** Ties as half a win; null where the two never met. */
  rate: number | null;
  /** 95 % by Wilson; with ties somewhat too wide, as half a win varies less than a win. */
  ci95: Interval | null;
}

/** How each model (row) fared against each other (column); null on the diagonal. */
export function winRates({ models, first, second, count }: PairCounts): (WinRate | null)[][] {
  const matrix = Array.from({ length: models }, (_, row) =>
    Array.from({ length: models }, (_, column) => (row === column ? null : winRate(0, 0, 0))),
  );
  for (let pair = 0; pair < first.length; pair += 1) {
    const [a, b] = [first[pair] ?? 0, second[pair] ?? 0];
    const [wins, losses, ties] = [FIRST_WINS, SECOND_WINS, TIE].map((cell) => count[3 * pair + cell] ?? 0);
    const [own, other] = [matrix[a], matrix[b]];
    if (own) own[b] = winRate(wins ?? 0, losses ?? 0, ties ?? 0);
    if (other) other[a] = winRate(losses ?? 0, wins ?? 0, ties ?? 0);
  }
  return matrix;
}

function winRate(wins: number, losses: number, ties: number): WinRate {
  const battles = wins + losses + ties;
  const won = wins + ties / 2;
  return {
    battles,
    wins,
    losses,
    ties,
    rate: battles === 0 ? null : won / battles,
    ci95: wilsonInterval(won, battles),
  };
}
