// `npm run interop`: the field's own tools beside ours. Makes a virtual environment of its own with the pinned versions of
// interop/requirements.txt, runs every subject, and counts what they compared.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, requireNode, ROOT } from './lib/prepare.mjs';

const SUBJECTS = ['agreement', 'aggregation', 'ratings'];
const REQUIREMENTS = join(ROOT, 'interop', 'requirements.txt');
/** Installed without what they ask for. */
const ALONE = join(ROOT, 'interop', 'requirements-alone.txt');
const VENV = join(ROOT, 'node_modules', '.touchstone', 'interop-python');
const BIN = join(VENV, process.platform === 'win32' ? 'Scripts' : 'bin');

/** Milliseconds that each step may take; all of them together take about a minute and a half. */
const LONGEST_STEP = 180_000;

const total = { passed: 0, failed: 0 };

requireNode();
ensureInstalled();
preparePython();

const chosen = process.argv.slice(2);
for (const subject of chosen.length > 0 ? chosen : SUBJECTS) {
  console.log(`\n${subject}`);
  const { status, stdout, stderr, error } = spawnSync(
    join(BIN, 'python'),
    [join(ROOT, 'interop', `${subject}.py`)],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: LONGEST_STEP },
  );
  process.stdout.write(stdout ?? '');
  const count = (word) => (stdout ?? '').split('\n').filter((line) => line.startsWith(`${word}: `)).length;
  total.passed += count('passed');
  total.failed += count('FAILED');
  if (status === 0) continue;
  total.failed += 1;
  console.log(`FAILED: ${subject} ended before its end\n${error?.message ?? ''}\n${stderr ?? ''}`);
}
end();

function preparePython() {
  const digest = createHash('sha256')
    .update(readFileSync(REQUIREMENTS))
    .update(readFileSync(ALONE))
    .digest('hex');
  const stamp = join(VENV, 'requirements.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const python = ['python3', 'python'].find((name) => {
    const { status, stdout } = spawnSync(name, ['-c', 'import sys; print(sys.version_info >= (3, 11))'], {
      encoding: 'utf8',
    });
    return status === 0 && stdout.trim() === 'True';
  });
  if (!python)
    giveUp(
      'There is no Python 3.11 or newer (python3) here, so nothing was compared. The product does not need it.',
    );
  console.log('Preparing a Python environment with the tools to compare with …');
  rmSync(VENV, { recursive: true, force: true });
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const steps = [
    [python, ['-m', 'venv', VENV]],
    [join(BIN, 'python'), [...install, '-r', REQUIREMENTS]],
    [join(BIN, 'python'), [...install, '--no-deps', '-r', ALONE]],
  ];
  for (const [program, args] of steps) {
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: LONGEST_STEP });
    if (status !== 0)
      giveUp(
        `The Python environment could not be made, so nothing was compared:\n${error?.message ?? ''}\n${(stderr ?? '').trim()}`,
      );
  }
  writeFileSync(stamp, digest);
}

function giveUp(sentence) {
  console.error(sentence);
  total.failed += 1;
  end();
}

function end() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}
