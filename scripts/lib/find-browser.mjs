import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, pnpm } from './prepare.mjs';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium for the browser tests: the one named by TOUCHSTONE_CHROMIUM, one of the system's, one that
 * Debian's packages install now, or else Playwright's own download (an empty path).
 */
export function findBrowser() {
  const named = process.env.TOUCHSTONE_CHROMIUM;
  if (named) {
    if (!existsSync(named)) fail(`TOUCHSTONE_CHROMIUM names ${named}, which does not exist.`);
    return named;
  }
  const found = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the system packages …');
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status;
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  console.log('Downloading a browser for the tests …');
  if (pnpm(['--filter', '@touchstone/e2e', 'exec', 'playwright', 'install', 'chromium']) !== 0) {
    fail('There is no Chromium for the browser tests. Install one, or name it by TOUCHSTONE_CHROMIUM.');
  }
  return '';
}
