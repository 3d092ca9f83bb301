import { openDatabase, type Database } from '@touchstone/db/open-database';
import { startThrowaway } from '@touchstone/db/testing/start-throwaway';
import { workFaults } from '@touchstone/db/testing/work-faults';
import { judgeMethods, type JudgedMethods } from '@touchstone/core/testing/simulation/judge-methods';
import { makeCrowd } from '@touchstone/core/testing/simulation/make-crowd';
import { readPaused, readVotes } from '@touchstone/core/testing/simulation/read-simulation';
import { runCrowd } from '@touchstone/core/testing/simulation/run-crowd';
import { seedSimulation } from '@touchstone/core/testing/simulation/seed-simulation';
import { suspectRaters } from '@touchstone/core/testing/simulation/suspect-raters';
import { describeAccuracy } from './simulation/describe-accuracy';
import { describeSpam, type JudgedRater } from './simulation/describe-spam';

const COMPARISONS = 2000;
const GOLD = 120;
const CROWDS = 3;
const CONNECTIONS = 16;
/** The limits of `suspectRaters`, the rules and these bars were chosen on crowds with other seeds. */
const FIRST_SEED = 11;

const LEAST_PRECISION = 0.8;
const LEAST_RECALL = 0.8;

interface JudgedCrowd {
  raters: JudgedRater[];
  methods: JudgedMethods;
  isSound: boolean;
}

/**
 * Forty annotators of known skill, bias and spam on 2,000 comparisons of known truth, through the real core and database, three
 * times with other seeds. The ratio is the error of Dawid-Skene to that of the majority. Fails when the interval of their
 * difference holds 0, when spammers are found (by a rule of the product, or by a statistic) with less than the stated precision
 * or recall, when a comparison is left over, or when a rule of the work is broken in the database.
 */
export async function simulation(): Promise<void> {
  const { templateUrl, stop } = await startThrowaway();
  const db = openDatabase({ url: templateUrl, connections: CONNECTIONS });
  try {
    const crowds: JudgedCrowd[] = [];
    for (let nth = 0; nth < CROWDS; nth += 1) crowds.push(await runAndJudge(db, FIRST_SEED + nth));
    console.log(`All ${String(CROWDS)} crowds:`);
    const raters = crowds.flatMap((crowd) => crowd.raters);
    describeSpam('a rule', raters, ({ rule }) => rule !== undefined);
    describeSpam('a statistic', raters, ({ statistic }) => statistic !== undefined);
    const { precision, recall } = describeSpam('either', raters, isFound);
    const { errors, gain } = describeAccuracy(together(crowds.map(({ methods }) => methods)));
    const isBeaten = gain !== null && gain[0] > 0;
    const isSound = crowds.every((crowd) => crowd.isSound);
    if (!isBeaten || !isSound || precision < LEAST_PRECISION || recall < LEAST_RECALL) process.exitCode = 1;
    console.log(
      `simulation ratio=${(errors.dawidSkene / errors.majority).toFixed(3)} precision=${precision.toFixed(3)} recall=${recall.toFixed(3)} gain_ci95=${gain?.map((end) => end.toFixed(4)).join('..') ?? 'none'} faults=${isSound ? 'none' : 'see above'}`,
    );
  } finally {
    await db.$disconnect();
    await stop();
  }
}

const isFound = ({ rule, statistic }: JudgedRater) => rule !== undefined || statistic !== undefined;

async function runAndJudge(db: Database, seed: number): Promise<JudgedCrowd> {
  const crowd = makeCrowd(seed);
  const { projectId, raterIds, truth } = await seedSimulation(db, {
    ...{ comparisons: COMPARISONS, gold: GOLD, raters: crowd.length, seed },
  });
  const started = performance.now();
  const judgments = await runCrowd(db, { projectId, raterIds, raters: crowd, watchEvery: 200 });
  const seconds = (performance.now() - started) / 1000;
  const [votes, faults] = [await readVotes(db, projectId), await workFaults(db, projectId)];
  for (const fault of faults) console.log(`FAULT: ${fault}`);
  const judged = new Set(votes.map(({ comparisonId }) => comparisonId)).size;
  console.log(
    `Crowd ${String(seed)}: ${String(judgments)} judgments in ${seconds.toFixed(0)} s, ${String(votes.length)} votes on ${String(judged)} of ${String(COMPARISONS)} comparisons`,
  );
  const methods = judgeMethods(votes, truth);
  describeAccuracy(methods);
  const [paused, suspects] = [await readPaused(db, projectId), suspectRaters(votes)];
  const raters = crowd.map(({ name, isSpammer }, at): JudgedRater => {
    const id = raterIds[at] ?? '';
    return { name, isSpammer, rule: paused.get(id), statistic: suspects.get(id) };
  });
  for (const rater of raters)
    if (rater.isSpammer || isFound(rater))
      console.log(`  ${rater.name}: rule ${rater.rule ?? 'none'}, statistic ${rater.statistic ?? 'none'}`);
  return { raters, methods, isSound: faults.length === 0 && judged === COMPARISONS };
}

/** The comparisons of all crowds as one sample. */
function together(crowds: readonly JudgedMethods[]): JudgedMethods {
  const all = (name: keyof JudgedMethods) => Float64Array.from(crowds.flatMap((own) => [...own[name]]));
  return {
    majority: all('majority'),
    weighted_majority: all('weighted_majority'),
    dawid_skene: all('dawid_skene'),
    dawid_skene_position: all('dawid_skene_position'),
  };
}
