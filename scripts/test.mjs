// `npm test`: every check and test there is, summed up in the last line. A failing step does not stop
// the others: the last line counts all of them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './lib/find-browser.mjs';
import {
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  pnpm,
  pnpmBeside,
  requireNode,
  ROOT,
} from './lib/prepare.mjs';

requireNode();
ensureInstalled();
ensureGenerated();

const results = mkdtempSync(join(tmpdir(), 'touchstone-results-'));
const total = { passed: 0, failed: 0 };
const skipped = [];

async function check(name, args) {
  const started = Date.now();
  const ok = (await pnpmBeside(args)) === 0;
  total[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name} (${seconds(started)})`);
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(0)} s`;
}

/** Runs a test runner that writes a report; one that writes none has failed as a whole. */
function suite(name, args, reportFile, read, env) {
  const started = Date.now();
  const code = pnpm(args, { env });
  let counts = { passed: 0, failed: 1, skipped: [] };
  if (existsSync(reportFile)) {
    counts = read(JSON.parse(readFileSync(reportFile, 'utf8')));
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  skipped.push(...counts.skipped.map((title) => `${name}: ${title}`));
  console.log(
    `${counts.failed === 0 ? 'passed' : 'FAILED'}: ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(started)})`,
  );
}

function readVitest({ numPassedTests, numFailedTests, numFailedTestSuites, testResults }) {
  const pending = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'pending' || status === 'skipped'),
  );
  // A file that could not be loaded fails without a single failed test.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((a) => a.status !== 'failed'),
  ).length;
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests + brokenFiles, numFailedTestSuites > 0 ? 1 : 0),
    skipped: pending.map(({ fullName }) => fullName),
  };
}

function readPlaywright({ stats, suites, errors }) {
  const titles = [];
  const walk = (node) => {
    for (const spec of node.specs ?? [])
      if (spec.tests.every((test) => test.status === 'skipped')) titles.push(spec.title);
    for (const child of node.suites ?? []) walk(child);
  };
  for (const node of suites) walk(node);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: titles };
}

// The lint takes as long as all the others, and one processor.
const lint = check('lint', ['run', '-s', 'check:lint']);
await check('format', ['run', '-s', 'check:format']);
await check('boundaries', ['run', '-s', 'check:boundaries']);
await check('unused code', ['run', '-s', 'check:unused']);
await check('types', ['run', '-s', 'check:types']);
await lint;

const vitestReport = join(results, 'vitest.json');
suite(
  'unit and integration tests',
  ['exec', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  vitestReport,
  readVitest,
  {
    TOUCHSTONE_TEST_DATA: testData(),
  },
);

ensureBuilt();
const playwrightReport = join(results, 'playwright.json');
suite(
  'browser tests',
  ['--filter', '@touchstone/e2e', 'exec', 'playwright', 'test'],
  playwrightReport,
  readPlaywright,
  {
    TOUCHSTONE_CHROMIUM: findBrowser(),
    TOUCHSTONE_TEST_DATA: testData(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
  },
);

rmSync(results, { recursive: true, force: true });
if (skipped.length > 0)
  console.log(
    `\nSkipped, since the real data sets (TOUCHSTONE_TEST_DATA) are absent:\n${skipped.map((title) => `  ${title}`).join('\n')}`,
  );
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function testData() {
  return resolve(ROOT, process.env.TOUCHSTONE_TEST_DATA ?? '../shared/data');
}
