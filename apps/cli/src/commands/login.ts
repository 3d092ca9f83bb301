import { hostname } from 'node:os';
import { z } from 'zod';
import { askHidden } from '../ask-hidden';
import { CliError } from '../cli-error';
import { storeCredentials } from '../connection';
import { problem } from '../download';
import { cliEnv } from '../env';

/** Trades e-mail and password for an API token and keeps that. */
export async function login({ url, email }: { url: string; email: string }): Promise<void> {
  const password = cliEnv.password ?? (await askHidden('Password: '));
  const response = await fetch(new URL('/api/v1/tokens', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, name: `CLI on ${hostname()}` }),
  });
  if (!response.ok) throw new CliError(await problem(response));
  const { token, expiresAt } = z
    .object({ token: z.string(), expiresAt: z.string() })
    .parse(await response.json());
  const file = storeCredentials({ url, token });
  console.log(`Signed in until ${expiresAt.slice(0, 10)}; the token is kept in ${file}.`);
}
