import 'server-only';
import { openServices } from '@touchstone/core/open-services';
import type { Services } from '@touchstone/core/services';
import { env } from '@/env';

// Next loads route bundles apart from each other; one pool for all of them hangs on the process.
const holder = globalThis as typeof globalThis & { touchstoneServices?: Services };

/** The services of this process. */
export function services(): Services {
  return (holder.touchstoneServices ??= openServices({
    databaseUrl: env().DATABASE_URL,
    filesFolder: env().TOUCHSTONE_FILES,
    connections: env().DATABASE_CONNECTIONS,
  }));
}
