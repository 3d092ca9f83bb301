import PgBoss from 'pg-boss';
import { destination, pino } from 'pino';
import { deliverAlerts } from '@touchstone/core/alert/deliver-alerts';
import { watchWork } from '@touchstone/core/alert/watch-work';
import { openServices } from '@touchstone/core/open-services';
import { failJob } from '@touchstone/core/queue/fail-job';
import { listInterruptedJobs, type Job } from '@touchstone/core/queue/list-interrupted-jobs';
import { watchRaters } from '@touchstone/core/rule/watch-raters';
import { withAppRole } from '@touchstone/db/app-role';
import { QUEUE_SCHEMA } from '@touchstone/db/queue/prepare-queue';
import { JOB_QUEUES, QUEUE_NAMES } from '@touchstone/domain/job/job-queues';
import { readEnv } from './env';
import { every } from './every';
import { HANDLERS } from './handlers';
import { runExclusively } from './run-exclusively';

const RECOVERY_INTERVAL_MS = 15_000;
const WATCH_INTERVAL_MS = 10_000;
const ALERT_INTERVAL_MS = 2_000;
const POLLING_SECONDS = 0.5;
const ATTEMPTS = 5;

/** What goes wrong, on standard error; `LOG_LEVEL=info` tells of every job. */
const log = pino({ name: 'worker', level: 'warn' }, destination(2));

/** Takes jobs from the queue until it is told to stop. Any number of workers may run side by side. */
async function main() {
  const env = readEnv();
  log.level = env.LOG_LEVEL;
  const services = openServices({
    databaseUrl: env.DATABASE_URL,
    filesFolder: env.TOUCHSTONE_FILES,
    connections: 6,
  });

  const failures = new Map<string, number>();
  const run = async (job: Job) => {
    const key = `${job.queue}:${Object.values(job.payload).join(':')}`;
    const started = Date.now();
    const attempt = async () => {
      try {
        await dispatch(job);
        failures.delete(key);
      } catch (error) {
        // An outage passes; what fails again and again with the database up does not, and must not run for ever.
        await services.db.$queryRaw`SELECT 1`;
        const count = (failures.get(key) ?? 0) + 1;
        failures.set(key, count);
        if (count < ATTEMPTS) throw error;
        log.error({ err: error, job: key }, 'given up');
        await failJob(services.db, job, `It failed ${ATTEMPTS} times; the worker's log says why.`);
      }
    };
    if (await runExclusively(env.DATABASE_URL, key, attempt)) {
      log.info({ job: key, ms: Date.now() - started }, 'over');
    }
  };
  const dispatch = (job: Job): Promise<void> => {
    switch (job.queue) {
      case 'import':
        return HANDLERS.import(services, job.payload);
      case 'snapshot':
        return HANDLERS.snapshot(services, job.payload);
      case 'train':
        return HANDLERS.train(services, job.payload);
      case 'score':
        return HANDLERS.score(services, job.payload);
    }
  };

  const boss = new PgBoss({
    connectionString: withAppRole(env.DATABASE_URL),
    schema: QUEUE_SCHEMA,
    migrate: false,
    schedule: false,
    max: 4,
  });
  boss.on('error', (error) => log.error(error, 'queue'));
  await boss.start();
  for (const queue of QUEUE_NAMES) {
    await boss.work(queue, { pollingIntervalSeconds: POLLING_SECONDS }, async ([job]) => {
      if (!job) return;
      await run({ queue, payload: JOB_QUEUES[queue].parse(job.data) } as Job).catch((error: unknown) => {
        log.error({ err: error, queue }, 'failed; it will be tried again');
        throw error;
      });
    });
  }

  // What a killed worker left behind: its locks are free, its rows still say "running".
  const recover = async () => {
    for (const job of await listInterruptedJobs(services.db, new Date())) await run(job);
  };
  const stopRecovering = every(RECOVERY_INTERVAL_MS, recover, (error) => {
    log.error({ err: error }, 'recovery');
  });
  const watch = () =>
    runExclusively(env.DATABASE_URL, 'watch-raters', async () => {
      const actions = await watchRaters(services.db, new Date());
      if (actions > 0) log.info({ actions }, 'rules acted');
      await watchWork(services.db);
    });
  const stopWatching = every(WATCH_INTERVAL_MS, watch, (error) => {
    log.error({ err: error }, 'rules');
  });
  const settings = {
    smtpUrl: env.SMTP_URL,
    from: env.MAIL_FROM,
    privateHosts: env.WEBHOOK_HOSTS,
    publicUrl: env.ADDRESS,
  };
  const alert = () =>
    runExclusively(env.DATABASE_URL, 'deliver-alerts', async () => {
      const tried = await deliverAlerts(services.db, settings, new Date());
      if (tried > 0) log.info({ tried }, 'alerts');
    });
  const stopAlerting = every(ALERT_INTERVAL_MS, alert, (error) => {
    log.error({ err: error }, 'alerts');
  });
  log.info('ready');

  const stop = async () => {
    stopRecovering();
    stopWatching();
    stopAlerting();
    await boss.stop({ graceful: true, timeout: 5_000 }).catch(() => undefined);
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

main().catch((error: unknown) => {
  log.fatal(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
