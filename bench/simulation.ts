import { openDatabase, type Database } from '@touchstone/db/open-database';
import { startThrowaway } from '@touchstone/db/testing/start-throwaway';
import { workFaults } from '@touchstone/db/testing/work-faults';
import { judgeSimulation } from '@touchstone/core/testing/simulation/judge-simulation';
import { makeCrowd } from '@touchstone/core/testing/simulation/make-crowd';
import { readPaused, readVotes } from '@touchstone/core/testing/simulation/read-simulation';
import { runCrowd } from '@touchstone/core/testing/simulation/run-crowd';
import { seedSimulation } from '@touchstone/core/testing/simulation/seed-simulation';
import { describeAccuracy } from './simulation/describe-accuracy';
import { describeSpam, type JudgedRater } from './simulation/describe-spam';

const COMPARISONS = 2000;
const GOLD = 120;
const CROWDS = 3;
/** Somebody whose votes tell less than those of who is right on 60 % (`raterSignal`). */
const LEAST_SIGNAL = 0.2 ** 2;

const LEAST_PRECISION = 0.75;
const LEAST_RECALL = 0.75;

/**
 * Forty annotators of known skill, bias and spam on 2,000 comparisons of known truth, through the real core and database, three
 * times with other seeds. The ratio is the error of Dawid-Skene to that of the majority. Fails when the interval of
 * the difference between both does not lie above 0 in every crowd, when spammers are found with less than the stated precision
 * and recall, or when a rule of the work is broken in the database.
 */
export async function simulation(): Promise<void> {
  const { templateUrl, stop } = await startThrowaway();
  const db = openDatabase({ url: templateUrl, connections: 16 });
  try {
    const crowds = [];
    for (let seed = 1; seed <= CROWDS; seed += 1) crowds.push(await oneCrowd(db, seed));
    const raters = crowds.flatMap((crowd) => crowd.raters);
    console.log(`All ${CROWDS} crowds:`);
    describeSpam('rules of the product', raters, ({ rule }) => rule !== null);
    const { precision, recall } = describeSpam('Dawid-Skene', raters, isNoise);
    describeSpam('either', raters, (rater) => rater.rule !== null || isNoise(rater));
    const ratio =
      crowds.reduce((sum, { errors }) => sum + errors.ds, 0) /
      crowds.reduce((sum, { errors }) => sum + errors.majority, 0);
    const isProven = crowds.every((crowd) => crowd.isProven);
    if (!isProven || precision < LEAST_PRECISION || recall < LEAST_RECALL) process.exitCode = 1;
    console.log(
      `simulation ratio=${ratio.toFixed(3)} precision=${precision.toFixed(3)} recall=${recall.toFixed(3)} crowds=${CROWDS} proven=${isProven}`,
    );
  } finally {
    await db.$disconnect();
    await stop();
  }
}

const isNoise = ({ signal }: JudgedRater) => signal < LEAST_SIGNAL;

async function oneCrowd(db: Database, seed: number) {
  const crowd = makeCrowd(seed);
  const { projectId, raterIds, truth } = await seedSimulation(db, {
    ...{ comparisons: COMPARISONS, gold: GOLD, raters: crowd.length, seed },
  });
  const started = performance.now();
  const judgments = await runCrowd(db, { projectId, raterIds, raters: crowd, watchEvery: 200 });
  const seconds = (performance.now() - started) / 1000;
  const faults = await workFaults(db, projectId);
  for (const fault of faults) console.log(`FAULT: ${fault}`);
  const votes = await readVotes(db, projectId);
  const paused = await readPaused(db, projectId);
  const { methods, signal } = judgeSimulation(votes, truth);
  console.log(
    `Crowd ${seed}: ${judgments} judgments in ${seconds.toFixed(0)} s, ${votes.table.item.length} votes on ${votes.table.items} of ${COMPARISONS} comparisons`,
  );
  const { errors, difference } = describeAccuracy(methods, seed);
  const raters = crowd.map((rater, at): JudgedRater => {
    const id = raterIds[at] ?? '';
    return { ...rater, rule: paused.get(id) ?? null, signal: signal.get(id) ?? 1 };
  });
  for (const { name, isSpammer, rule, signal: own } of raters)
    if (isSpammer || rule !== null || own < LEAST_SIGNAL)
      console.log(`  ${name}: ${rule ? `paused by ${rule}` : 'not paused'}, signal ${own.toFixed(3)}`);
  const isProven = faults.length === 0 && votes.table.items === COMPARISONS && (difference?.[0] ?? 0) > 0;
  return { raters, errors, isProven };
}
