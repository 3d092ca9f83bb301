// `npm start`: everything up. Prepares the checkout, then hands over to the launcher (apps/launcher).
import { spawn } from 'node:child_process';
import {
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  requireNode,
  ROOT,
  typescript,
} from './lib/prepare.mjs';

requireNode();
ensureInstalled();
ensureGenerated();
ensureBuilt();

// `npm start --no-demo`, without the `--` before it, reaches us as a setting of npm's.
const npmSaysNoDemo = ['', 'false'].includes(process.env.npm_config_demo ?? 'true') ? ['--no-demo'] : [];
// Listened to before there is a launcher: a signal in between must not leave it behind.
// Ctrl-C reaches the launcher as well; stay until it has stopped everything in order.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => launcher.kill('SIGHUP'));
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined); // its reader may be gone before us
process.on('SIGTERM', () => launcher.kill('SIGTERM'));
const launcher = spawn(
  process.execPath,
  [...typescript('apps/launcher/src/main.ts'), ...npmSaysNoDemo, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    cwd: ROOT,
  },
);
// A signal sent to npm alone ends npm and its shell without a word to us: then everything stops as well.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) launcher.kill('SIGTERM');
}, 500).unref();
launcher.on('exit', (code) => process.exit(code ?? 1));
