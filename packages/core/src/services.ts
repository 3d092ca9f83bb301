import type { Database } from '@touchstone/db/open-database';
import type { JobQueue } from './queue/job-queue';
import type { FileStorage } from './storage/file-storage';

/** What a process opens once and hands to use-cases. */
export interface Services {
  db: Database;
  storage: FileStorage;
  queue: JobQueue;
}
