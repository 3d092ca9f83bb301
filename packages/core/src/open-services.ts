import { openDatabase } from '@touchstone/db/open-database';
import { openJobQueue } from './queue/job-queue';
import type { Services } from './services';
import { localFileStorage } from './storage/local-file-storage';

/** Opens the services of a process from its settings. Close with `services.db.$disconnect()`. */
export function openServices({
  databaseUrl,
  filesFolder,
  connections,
}: {
  databaseUrl: string;
  filesFolder: string;
  connections: number;
}): Services {
  return {
    db: openDatabase({ url: databaseUrl, connections }),
    storage: localFileStorage(filesFolder),
    queue: openJobQueue(),
  };
}
