import { parseArgs } from 'node:util';
import type { ScoreArguments } from './score-command';
import type { TrainArguments } from './train-command';
import { UsageError } from './usage-error';

export const USAGE = `Usage:
  reward train --data F --out DIR [--folds K] [--seed S]
      F: TRL or HH-RLHF preference rows, .jsonl or .jsonl.gz. Writes the model and report.json into DIR.
      With --folds, the report is cross-validated by prompt group; without, it is on a held-out fifth.
  reward score --model DIR --data F --out G
      F: rows of {prompt, completion}, .jsonl or .jsonl.gz. G: the same rows with "score".`;

const DEFAULT_SEED = 42;

type Command =
  | { name: 'train'; arguments: TrainArguments }
  | { name: 'score'; arguments: ScoreArguments }
  | { name: 'help' };

/** @throws UsageError naming the first thing that is wrong */
export function parseArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...rest] = positionals;
  if (values.help === true) return { name: 'help' };
  if (rest.length > 0) throw new UsageError(`Unexpected argument "${rest.join(' ')}".`);
  if (name === 'train') {
    refuse(name, values, ['model']);
    return {
      name,
      arguments: {
        data: required(name, 'data', values.data),
        out: required(name, 'out', values.out),
        folds: values.folds === undefined ? undefined : wholeNumber('folds', values.folds, 2),
        seed: values.seed === undefined ? DEFAULT_SEED : wholeNumber('seed', values.seed, 0),
      },
    };
  }
  if (name === 'score') {
    refuse(name, values, ['folds', 'seed']);
    return {
      name,
      arguments: {
        model: required(name, 'model', values.model),
        data: required(name, 'data', values.data),
        out: required(name, 'out', values.out),
      },
    };
  }
  throw new UsageError(
    name === undefined ? 'Say "train" or "score" (see --help).' : `Unknown command "${name}".`,
  );
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        data: text,
        out: text,
        folds: text,
        seed: text,
        model: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message.split('. ')[0] ?? ''}.` : String(error));
  }
}

function required(command: string, option: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`"${command}" needs --${option}.`);
  return value;
}

function refuse(command: string, values: Record<string, unknown>, options: readonly string[]): void {
  const given = options.find((option) => values[option] !== undefined);
  if (given !== undefined) throw new UsageError(`"${command}" takes no --${given}.`);
}

function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least) {
    throw new UsageError(`--${option} must be a whole number, at least ${least}; it is "${value}".`);
  }
  return number;
}
