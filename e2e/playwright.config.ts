import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// `npm test` names one (or installs it); run by hand, the system's will do, or else what Playwright downloaded.
const executablePath = [
  process.env['TOUCHSTONE_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath, args: chromiumArgs() } }),
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});

/** Chromium as a guest: no sandbox of its own as root, and nothing fetched from anywhere. */
function chromiumArgs(): string[] {
  return [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}
