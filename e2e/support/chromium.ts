import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

// `npm test` names one (or installs it); run by hand, the system's will do, or else what Playwright downloaded.
const executablePath = [
  process.env['TOUCHSTONE_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** Chromium as a guest: no sandbox of its own as root, and nothing fetched from anywhere. */
export const CHROMIUM = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

/** The browser of the journeys, for whoever drives one without the test runner. */
export const launchChromium = (): Promise<Browser> => chromium.launch(CHROMIUM);
