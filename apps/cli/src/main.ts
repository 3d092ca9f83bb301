import { TRPCClientError } from '@trpc/client';
import { Command, Option } from 'commander';
import { HARM_KINDS } from '@touchstone/domain/content/harm-kinds';
import { IMPORT_FORMATS } from '@touchstone/domain/import/import-format';
import { SNAPSHOT_FORMATS } from '@touchstone/domain/snapshot/snapshot-options';
import { CliError } from './cli-error';
import { exportSnapshot } from './commands/export-snapshot';
import { importFile } from './commands/import-file';
import { login } from './commands/login';
import { score } from './commands/score';
import { snapshot } from './commands/snapshot';
import { status } from './commands/status';
import { train } from './commands/train';

const program = new Command('touchstone').description(
  'Works with a Touchstone instance from the command line.',
);
const PROJECT = ['--project <name or id>', 'the project'] as const;

program
  .command('login')
  .description('sign in and keep an API token (or set TOUCHSTONE_URL and TOUCHSTONE_TOKEN)')
  .requiredOption('--url <url>', 'address of the instance')
  .requiredOption('--email <address>', 'your e-mail address; the password is asked for')
  .action(login);
program
  .command('import')
  .description('upload JSON lines (.jsonl or .jsonl.gz) and follow the import')
  .requiredOption(...PROJECT)
  .requiredOption('--file <path>', 'the file')
  .requiredOption('--licence <terms>', 'under which terms the data may be used, for instance MIT')
  .requiredOption('--origin <name or URL>', 'where the data comes from')
  .option('--rater <name>', "what the file's own preferences are called (default: the origin)")
  .addOption(
    new Option('--format <format>', 'what the file holds (default: by its first row)').choices(
      IMPORT_FORMATS,
    ),
  )
  .addOption(new Option('--harm <kinds...>', 'kinds of harmful content it may hold').choices(HARM_KINDS))
  .action(importFile);
program
  .command('status')
  .description('how far the labelling is')
  .option(...PROJECT)
  .option('--json', 'print JSON')
  .action(status);
program
  .command('snapshot')
  .description('freeze a data set')
  .requiredOption(...PROJECT)
  .requiredOption('--name <name>', 'what to call it')
  .option('--no-imported', 'leave out the preferences that came with imported files')
  .action(snapshot);
program
  .command('export')
  .description('download a file of a snapshot')
  .requiredOption(...PROJECT)
  .option('--snapshot <id>', 'default: the newest frozen one')
  .addOption(new Option('--format <format>', 'which file').choices(SNAPSHOT_FORMATS).default('trl-train'))
  .requiredOption('--out <path>', 'where to put it')
  .action(exportSnapshot);
program
  .command('train')
  .description('train a reward model on a snapshot')
  .requiredOption(...PROJECT)
  .option('--snapshot <id>', 'default: the newest frozen one')
  .option('--seed <number>', 'seed', '1')
  .action(train);
program
  .command('score')
  .description('score every completion of the project and download the scores')
  .requiredOption(...PROJECT)
  .option('--model <id>', 'default: the newest')
  .option('--format <format>', 'jsonl or csv', 'jsonl')
  .requiredOption('--out <path>', 'where to put it')
  .action(score);

program.parseAsync().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exitCode = 1;
});

function sentenceOf(error: unknown): string {
  if (error instanceof CliError) return error.message;
  if (error instanceof TRPCClientError && error.data !== undefined) return error.message;
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
  const refused =
    cause?.code === 'ECONNREFUSED' ||
    (cause as { cause?: { code?: string } } | undefined)?.cause?.code === 'ECONNREFUSED';
  if (refused) return 'The instance does not answer: is it running, and is the address right?';
  const file = error as NodeJS.ErrnoException | null;
  if (file?.code === 'ENOENT' && file.path !== undefined)
    return `${file.path} can't be written: its folder does not exist.`;
  return error instanceof Error ? error.message : String(error);
}
