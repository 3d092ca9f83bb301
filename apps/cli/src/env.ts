import { homedir } from 'node:os';
import { join } from 'node:path';

/** What may be set instead of signing in: address and API token. */
export const cliEnv = {
  url: process.env['TOUCHSTONE_URL'],
  token: process.env['TOUCHSTONE_TOKEN'],
  password: process.env['TOUCHSTONE_PASSWORD'],
  configFolder: join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'touchstone'),
};
