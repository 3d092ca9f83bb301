import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTRPCClient, httpLink } from '@trpc/client';
import { z } from 'zod';
import type { AppRouter } from '@touchstone/api/router';
import { CliError } from './cli-error';
import { cliEnv } from './env';

const schema = z.object({ url: z.string(), token: z.string() });

/** Where the instance is and the API token to show it. */
export type Credentials = z.infer<typeof schema>;

const FILE = join(cliEnv.configFolder, 'credentials.json');

/** From the environment, else from the last `login`. @throws CliError when there is neither */
export function readCredentials(): Credentials {
  if (cliEnv.url && cliEnv.token) return { url: cliEnv.url, token: cliEnv.token };
  const stored = existsSync(FILE) ? schema.safeParse(JSON.parse(readFileSync(FILE, 'utf8'))) : undefined;
  if (!stored?.success)
    throw new CliError(
      'Not signed in. Run `npm run -s touchstone -- login --url http://127.0.0.1:3000 --email you@example.org` first.',
    );
  return stored.data;
}

/** Keeps credentials readable by this account alone. */
export function storeCredentials(credentials: Credentials): string {
  mkdirSync(cliEnv.configFolder, { recursive: true, mode: 0o700 });
  writeFileSync(FILE, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  return FILE;
}

/** The typed API of an instance, signed in by token. */
export function connect({ url, token }: Credentials) {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({ url: new URL('/api/trpc', url).toString(), headers: { authorization: `Bearer ${token}` } }),
    ],
  });
}

export type Api = ReturnType<typeof connect>;
