// Brings a checkout to where its programs run: right Node, packages installed, database client generated, web built.
// Each step is skipped while what it depends on is unchanged. Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PNPM = 'pnpm@10.34.9';
const STAMPS = join(ROOT, 'node_modules', '.touchstone');
const OFFLINE_ENV = {
  TURBO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  ONNXRUNTIME_NODE_INSTALL: 'skip',
};

/** Ends the process with one clear sentence. */
export function fail(sentence) {
  console.error(`\n  ${sentence}\n`);
  process.exit(1);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      `Touchstone needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
    );
  }
}

/** Arguments by which Node itself runs a TypeScript file: one process, which gets its own signals. */
export function typescript(file) {
  return [
    '--import',
    pathToFileURL(join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href,
    join(ROOT, file),
  ];
}

/** Runs pnpm; returns its exit code. Quiet, it prints what there is to say only when it fails. */
export function pnpm(args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync('npx', ['-y', PNPM, ...args], {
    cwd: ROOT,
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...OFFLINE_ENV, ...options.env },
  });
  if (error) fail(`npx could not be started (${error.message}); it comes with npm.`);
  if (options.quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}

/** Runs pnpm beside what else goes on, and prints what it said when it is over; resolves to its exit code. */
export function pnpmBeside(args) {
  return new Promise((done) => {
    const child = spawn('npx', ['-y', PNPM, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...OFFLINE_ENV },
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => fail(`npx could not be started (${error.message}); it comes with npm.`));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

export function ensureInstalled() {
  step('install', ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'], 'Installing packages …', () =>
    pnpm([
      'install',
      '--frozen-lockfile',
      '--config.confirmModulesPurge=false',
      '--reporter=append-only',
      '--loglevel=error',
    ]),
  );
}

export function ensureGenerated() {
  step('generate', ['prisma/schema', 'pnpm-lock.yaml'], 'Generating the database client …', () =>
    // The command line wants to download a schema engine even for this (docs/adr/0002); any executable satisfies it.
    pnpm(['exec', 'prisma', 'generate'], {
      quiet: true,
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    }),
  );
}

export function ensureBuilt() {
  const inputs = [
    'apps/web/src',
    'apps/web/messages',
    'apps/web/public',
    'apps/web/next.config.ts',
    'packages',
    'prisma/schema',
    'pnpm-lock.yaml',
  ];
  if (!existsSync(join(ROOT, 'apps/web/.next/BUILD_ID'))) forget('build');
  step('build', inputs, 'Building the web application …', () =>
    pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], { quiet: true }),
  );
}

/** Runs `work` unless it succeeded before on the same contents of `inputs`. */
function step(name, inputs, message, work) {
  const stamp = join(STAMPS, name);
  const hash = createHash('sha256').update(process.versions.node);
  for (const input of inputs) hashInto(hash, join(ROOT, input));
  const digest = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  // Not among what a program prints: `npm run -s stats` writes JSON.
  console.error(message);
  if (work() !== 0) fail(`The step "${name}" failed; what it said stands above.`);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, digest);
}

function forget(name) {
  if (existsSync(join(STAMPS, name))) writeFileSync(join(STAMPS, name), '');
}

function hashInto(hash, path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (['node_modules', 'generated', '.next', '.turbo'].includes(name) || /\.(test|spec)\.tsx?$/.test(name))
      continue;
    hashInto(hash, join(path, name));
  }
}
