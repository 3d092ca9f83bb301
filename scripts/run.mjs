// `npm run reward|stats|touchstone|bench|interop -- …`: runs one of the project's programs, preparing the checkout first.
import { spawnSync } from 'node:child_process';
import { ensureGenerated, ensureInstalled, fail, requireNode, typescript } from './lib/prepare.mjs';

const PROGRAMS = {
  reward: 'packages/reward/src/cli/main.ts',
  stats: 'packages/stats/src/cli/main.ts',
  touchstone: 'apps/cli/src/main.ts',
  bench: 'bench/main.ts',
};

requireNode();
const [name = '', ...args] = process.argv.slice(2);
const program = PROGRAMS[name];
if (!program) fail(`There is no program "${name}". There are: ${Object.keys(PROGRAMS).join(', ')}.`);
ensureInstalled();
ensureGenerated();
// Paths in the arguments are the caller's: npm runs scripts in the package's folder but says where it was called.
const { status } = spawnSync(process.execPath, [...typescript(program), ...args], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(status ?? 1);
