import PgBoss from 'pg-boss';
import pg from 'pg';
import { QUEUE_NAMES } from '@touchstone/domain/job/job-queues';
import { APP_ROLE } from '../app-role';

export const QUEUE_SCHEMA = 'job_queue';

/**
 * Makes or upgrades the queue's own tables and our queues in them, as the database's administrator, and lets the
 * application's role work with them. The application itself never changes a table.
 */
export async function prepareQueue(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const name of QUEUE_NAMES) {
    if (!(await boss.getQueue(name))) {
      // A worker that is killed leaves its job `active`: it runs again when `expireInSeconds` or a heartbeat says so.
      await boss.createQueue(name, {
        name,
        policy: 'standard',
        retryLimit: 2,
        retryDelay: 2,
        expireInSeconds: 3600,
      });
    }
  }
  await boss.stop({ graceful: false, wait: true });

  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`);
  await admin.query(
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`,
  );
  await admin.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE}`);
  await admin.end();
}
