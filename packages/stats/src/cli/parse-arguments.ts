import { parseArgs } from 'node:util';
import type { AggregateArguments, Method } from './aggregate-command';
import type { AgreementArguments } from './agreement-command';
import type { RatingsArguments } from './ratings-command';
import { UsageError } from './usage-error';

export const USAGE = `Usage:
  stats agreement --votes F [--order a,tie,b] [--planned N|all] [--resamples R] [--seed S]
      F: rows of {item, annotator, label}, and planned: true or false where it is known, oldest first. Prints figures of
      agreement as JSON. --order names the labels from one end of the scale to the other. Figures are of the votes
      planned before any was seen, top-ups apart: those the rows call planned; or the first N of each item; or all. Without
      a word on it, "N votes, more if they differ" is told by its pattern, and all votes count where there is none.
  stats aggregate --votes F --method majority|weighted-majority|dawid-skene --out G
      G: one row {item, label, probability} for each item; the label is null where the leading ones are level.
  stats ratings --battles F [--ties half|davidson] [--cluster COLUMN]
      F: rows of {model_a, model_b, winner}. Prints ratings on the Elo scale, mean 1000, with 95 % intervals; --cluster
      names the column of whoever judged, so that intervals allow for each having a taste of their own.
Files are JSON lines or CSV with a header, plain or gzip.`;

type Command =
  | { name: 'agreement'; arguments: AgreementArguments }
  | { name: 'aggregate'; arguments: AggregateArguments }
  | { name: 'ratings'; arguments: RatingsArguments }
  | { name: 'help' };

const METHODS = ['majority', 'weighted-majority', 'dawid-skene'] as const satisfies Method[];
const TIES = ['half', 'davidson'] as const;
const OPTIONS = {
  agreement: ['votes', 'order', 'planned', 'resamples', 'seed'],
  aggregate: ['votes', 'method', 'out'],
  ratings: ['battles', 'ties', 'cluster'],
} as const;

/** @throws UsageError naming the first thing that is wrong */
export function parseArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...rest] = positionals;
  if (values.help === true) return { name: 'help' };
  if (name !== 'agreement' && name !== 'aggregate' && name !== 'ratings')
    throw new UsageError(
      name === undefined
        ? 'Say "agreement", "aggregate" or "ratings" (see --help).'
        : `There is no command "${name}"; there are agreement, aggregate and ratings.`,
    );
  if (rest.length > 0) throw new UsageError(`Unexpected argument "${rest.join(' ')}".`);
  const wrong = Object.keys(values).find((option) => !OPTIONS[name].some((own) => own === option));
  if (wrong !== undefined) throw new UsageError(`"${name}" takes no --${wrong}.`);

  switch (name) {
    case 'agreement':
      return {
        name,
        arguments: {
          votes: required(name, 'votes', values.votes),
          order: orderOf(values.order),
          planned: plannedOf(values.planned),
          resamples: wholeNumber('resamples', values.resamples, 1000, 1),
          seed: wholeNumber('seed', values.seed, 1, 0),
        },
      };
    case 'aggregate':
      return {
        name,
        arguments: {
          votes: required(name, 'votes', values.votes),
          method: oneOf('method', required(name, 'method', values.method), METHODS),
          out: required(name, 'out', values.out),
        },
      };
    case 'ratings':
      return {
        name,
        arguments: {
          battles: required(name, 'battles', values.battles),
          ties: oneOf('ties', values.ties ?? 'half', TIES),
          cluster: values.cluster,
        },
      };
  }
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: withDashedValues(argv),
      allowPositionals: true,
      options: {
        votes: text,
        order: text,
        planned: text,
        resamples: text,
        seed: text,
        method: text,
        out: text,
        battles: text,
        ties: text,
        cluster: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message.split('. ')[0] ?? ''}.` : String(error));
  }
}

/** `--order -1,0,1` as `--order=-1,0,1`: a label may begin with a minus. */
function withDashedValues(argv: readonly string[]): string[] {
  const isValue = (argument: string | undefined) => argument !== undefined && /^-[\d.]/.test(argument);
  return argv.flatMap((argument, at) => {
    if (argument.startsWith('--') && isValue(argv[at + 1])) return [`${argument}=${argv[at + 1] ?? ''}`];
    return isValue(argument) && argv[at - 1]?.startsWith('--') === true ? [] : [argument];
  });
}

function required(command: string, option: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`"${command}" needs --${option}.`);
  return value;
}

function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((known) => known === value);
  if (choice === undefined)
    throw new UsageError(`--${option} must be ${choices.join(' or ')}; it is "${value}".`);
  return choice;
}

function orderOf(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  const order = value.split(',').map((label) => label.trim());
  const twice = order.find((label, at) => order.indexOf(label) !== at);
  if (twice !== undefined) throw new UsageError(`--order names "${twice}" twice.`);
  if (order.includes('')) throw new UsageError('--order has an empty label.');
  return order;
}

function plannedOf(value: string | undefined): number | 'all' | undefined {
  if (value === undefined || value === 'all') return value;
  return wholeNumber('planned', value, 1, 1);
}

function wholeNumber(option: string, value: string | undefined, otherwise: number, least: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least)
    throw new UsageError(`--${option} must be a whole number, at least ${least}; it is "${value}".`);
  return number;
}
