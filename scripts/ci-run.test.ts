import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../.ci/run');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ci-run-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs it with an `npm` in front of the real one that says and ends as told. */
function run(commands: { test: string; interop: string }) {
  const npm = `#!/usr/bin/env bash\ncase "$*" in\n"run -s test") ${commands.test} ;;\n"run -s interop") ${commands.interop} ;;\n*) exit 9 ;;\nesac\n`;
  writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
  const { status, stdout } = spawnSync(SCRIPT, {
    encoding: 'utf8',
    env: { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) },
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

describe.skipIf(process.platform === 'win32')('the last line of .ci/run', () => {
  it('counts the tests and the field’s own tools together', () => {
    const good = { test: 'echo "2000 passed, 0 failed"', interop: 'echo "17 passed, 0 failed"' };
    expect(run(good)).toEqual({ status: 0, last: '2017 passed, 0 failed' });
  });

  it('counts both when the first fails', () => {
    const bad = { test: 'echo "5 passed, 2 failed"; exit 1', interop: 'echo "17 passed, 1 failed"; exit 1' };
    expect(run(bad)).toEqual({ status: 1, last: '22 passed, 3 failed' });
  });

  it('counts as one failure what ends without a count, or badly with none failed', () => {
    const good = 'echo "17 passed, 0 failed"';
    expect(run({ test: 'echo nothing', interop: good })).toEqual({ status: 1, last: '17 passed, 1 failed' });
    expect(run({ test: good, interop: 'exit 3' })).toEqual({ status: 1, last: '17 passed, 1 failed' });
    expect(run({ test: `${good}; exit 1`, interop: good })).toEqual({
      status: 1,
      last: '34 passed, 1 failed',
    });
  });
});
