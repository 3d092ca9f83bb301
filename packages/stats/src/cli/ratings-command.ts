import { FIRST_WINS, SECOND_WINS, TIE } from '../ratings/battles';
import { leaderboard } from '../ratings/leaderboard';
import type { NoRatings } from '../ratings/why-no-ratings';
import { Names, type Name } from '../votes/vote-columns';
import { InputError } from './input-error';
import { readRows } from './read-rows';

export interface RatingsArguments {
  battles: string;
  ties: 'half' | 'davidson';
  /** The column of whoever judged; absent: battles are taken as independent. */
  cluster: string | undefined;
}

/** Chatbot Arena's words, of its older and its newer files. */
const OUTCOMES = new Map<string, number>([
  ['model_a', FIRST_WINS],
  ['model_b', SECOND_WINS],
  ['tie', TIE],
  ['tie (bothbad)', TIE],
  ['bothbad', TIE],
  ['both_bad', TIE],
]);

/** @returns a JSON array of rows `{model, rating, ci95}`, best first; where ratings would not be finite, an object that says why */
export async function ratingsCommand({ battles: file, ties, cluster }: RatingsArguments): Promise<string> {
  const models = new Names();
  const judges = new Names();
  const [first, second, outcome, judge]: [number[], number[], number[], number[]] = [[], [], [], []];
  const columns = ['model_a', 'model_b', 'winner', ...(cluster === undefined ? [] : [cluster])];
  for await (const { line, fields } of readRows(file, columns)) {
    const [a = '', b = '', winner = '', by = ''] = fields;
    if (String(a) === String(b)) throw new InputError(file, line, `"${String(a)}" meets itself`);
    first.push(models.numberOf(a));
    second.push(models.numberOf(b));
    outcome.push(outcomeOf(file, line, winner));
    judge.push(judges.numberOf(by));
  }
  const board = leaderboard(
    {
      models: models.all.length,
      first: Int32Array.from(first),
      second: Int32Array.from(second),
      outcome: Uint8Array.from(outcome),
    },
    { ties, ...(cluster !== undefined && { clusterOf: Int32Array.from(judge) }) },
  );
  if (board.rated === null) return JSON.stringify(explain(board.noRatings, models.all), null, 2);
  const rows = board.rated.map(({ model, rating, ci95, battles }) =>
    JSON.stringify({ model: models.all[model], rating, ci95, battles }),
  );
  return `[\n${rows.join(',\n')}\n]`;
}

function outcomeOf(file: string, line: number, winner: Name): number {
  const outcome = OUTCOMES.get(String(winner));
  if (outcome === undefined)
    throw new InputError(
      file,
      line,
      `"winner" must be model_a, model_b, tie or tie (bothbad); it is "${String(winner)}"`,
    );
  return outcome;
}

function explain(noRatings: NoRatings, names: readonly Name[]) {
  switch (noRatings.because) {
    case 'not_connected':
      return {
        ratings: null,
        because:
          'the win graph is not strongly connected: between two components nobody met, or one side never lost or tied',
        components: noRatings.components.map((component) => component.map((model) => names[model])),
      };
    case 'only_ties':
      return {
        ratings: null,
        because:
          'every battle is a tie, which tells the Davidson model nothing of strength; --ties half gives ratings',
      };
    case 'ties_too_strong':
      return {
        ratings: null,
        because:
          'no circle of battles holds more wins than ties, so the Davidson model has no finite estimate; --ties half gives ratings',
      };
  }
}
