import { ArtefactError } from '../artefact/artefact-error';
import { InvalidLineError } from '../data/invalid-line-error';
import { NotEnoughDataError } from '../training/not-enough-data-error';
import { parseArguments, USAGE } from './parse-arguments';
import { scoreCommand } from './score-command';
import { trainCommand } from './train-command';
import { UsageError } from './usage-error';

/** Errors about what the person gave us. Their message is enough; a stack trace would only hide it. */
const EXPLAINED = [UsageError, InvalidLineError, NotEnoughDataError, ArtefactError];
const EXIT_EXPLAINED = 2;

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function run(argv: readonly string[]): Promise<string> {
  const command = parseArguments(argv);
  switch (command.name) {
    case 'train':
      return trainCommand(command.arguments, log);
    case 'score':
      return scoreCommand(command.arguments, log);
    case 'help':
      return USAGE;
  }
}

/** One sentence for an error the person can put right, `undefined` for a fault of ours. */
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
  EEXIST: 'it exists and is not a folder',
  ENOSPC: 'the disk is full',
};

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  const explanation = explain(error);
  if (explanation === undefined) throw error;
  log(explanation);
  process.exitCode = EXIT_EXPLAINED;
}
