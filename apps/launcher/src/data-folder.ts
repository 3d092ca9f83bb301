import { createHash, randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { canReach, databaseSystemUser } from '@touchstone/db/cluster/system-user';
import { readJson, writeWhole } from './private-file';
import { StartFailure } from './start-failure';

const REPO = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/**
 * Where everything that must be kept lies: `.touchstone` in the checkout, unless told otherwise. Root lends the database
 * server another user, who may not be able to walk there (a clone in root's private home): then a folder of /var/lib.
 */
export function defaultDataFolder(): string {
  const inCheckout = join(REPO, '.touchstone');
  if (canReach(REPO, databaseSystemUser())) return inCheckout;
  return join('/var/lib/touchstone', createHash('sha256').update(REPO).digest('hex').slice(0, 12));
}

/** Folder by folder: Node's recursive mkdir never returns where the kernel refuses new folders, as below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Makes the folder and tries to write in it. @throws StartFailure */
export function openDataFolder(folder: string): string {
  const path = resolve(folder);
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK | constants.X_OK);
    writeFileSync(join(path, '.writable'), '');
  } catch (error) {
    throw new StartFailure(
      `The data folder ${path} can't be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Set TOUCHSTONE_DATA to one that can.`,
    );
  }
  // Others may walk through, as the database's own user must, but not look around.
  chmodSync(path, 0o711);
  const user = databaseSystemUser();
  if (!canReach(path, user)) {
    throw new StartFailure(
      `The system user "postgres", whom the database runs as, can't reach ${path}. Set TOUCHSTONE_DATA to a folder outside private homes.`,
    );
  }
  return path;
}

const secretsSchema = z.object({
  authSecret: z.string(),
  databaseAdmin: z.string(),
  databaseLogin: z.string(),
});
export type Secrets = z.infer<typeof secretsSchema>;

/** The instance's secrets, made at its first start; readable by its owner only. */
export function openSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) {
    const secret = () => randomBytes(32).toString('base64url');
    const fresh: Secrets = { authSecret: secret(), databaseAdmin: secret(), databaseLogin: secret() };
    writeWhole(file, `${JSON.stringify(fresh, null, 2)}\n`);
  }
  const parsed = secretsSchema.safeParse(readJson(file));
  if (!parsed.success)
    throw new StartFailure(
      `${file} is damaged. Put back a copy, or remove the whole folder to start anew (which deletes its data).`,
    );
  return parsed.data;
}
