import { agreementCommand } from './agreement-command';
import { aggregateCommand } from './aggregate-command';
import { InputError } from './input-error';
import { parseArguments, USAGE } from './parse-arguments';
import { NotSettledError } from '../ratings/not-settled-error';
import { ratingsCommand } from './ratings-command';
import { UsageError } from './usage-error';

/** Errors about what the person gave us. Their message is enough; a stack trace would only hide it. */
const EXPLAINED = [UsageError, InputError, NotSettledError];

/** One sentence for an error the person can put right, undefined for a fault of ours. */
function explain(error: unknown): string | undefined {
  if (EXPLAINED.some((kind) => error instanceof kind)) return (error as Error).message;
  const reason = error instanceof Error && 'code' in error && FILE_ERRORS[String(error.code)];
  if (!reason) return undefined;
  return `Cannot use ${'path' in error ? String(error.path) : 'the file given'}: ${reason}.`;
}

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
};

async function run(argv: readonly string[]): Promise<string> {
  const command = parseArguments(argv);
  switch (command.name) {
    case 'agreement':
      return agreementCommand(command.arguments);
    case 'aggregate':
      return aggregateCommand(command.arguments);
    case 'ratings':
      return ratingsCommand(command.arguments);
    case 'help':
      return USAGE;
  }
}

export interface Ran {
  code: 0 | 1;
  stdout: string;
  stderr: string;
}

/**
 * The whole program but for the process around it. Bad arguments and bad input give code 1 and one sentence.
 *
 * @throws what is a fault of ours
 */
export async function runStats(argv: readonly string[]): Promise<Ran> {
  try {
    return { code: 0, stdout: `${await run(argv)}\n`, stderr: '' };
  } catch (error) {
    const explanation = explain(error);
    if (explanation === undefined) throw error;
    return { code: 1, stdout: '', stderr: `${explanation}\n` };
  }
}
