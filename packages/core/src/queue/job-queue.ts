import PgBoss from 'pg-boss';
import type { Db } from '@touchstone/db/open-database';
import { QUEUE_SCHEMA } from '@touchstone/db/queue/prepare-queue';
import type { JobPayload, QueueName } from '@touchstone/domain/job/job-queues';

/** Sends long work to the worker. */
export interface JobQueue {
  /** Within the caller's transaction: rolled back, there is no job. */
  send: <Q extends QueueName>(tx: Db, queue: Q, payload: JobPayload<Q>) => Promise<void>;
}

/** The queue's sending side: no connection and no timer of its own, it writes through the caller's transaction. */
export function openJobQueue(): JobQueue {
  return {
    async send(tx, queue, payload) {
      const boss = new PgBoss({
        schema: QUEUE_SCHEMA,
        db: { executeSql: executeWith(tx) },
        migrate: false,
        supervise: false,
        schedule: false,
      });
      const id = await boss.send(queue, payload);
      // pg-boss answers null, not an error, for a queue that does not exist.
      if (id === null) throw new Error(`The job queue "${queue}" is missing; run the migrations.`);
    },
  };
}

function executeWith(tx: Db) {
  return async (text: string, values: unknown[]) => ({
    rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
  });
}
