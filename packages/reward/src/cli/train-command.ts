import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { saveModel } from '../artefact/model-folder';
import type { PreferencePair } from '../data/preference-pair';
import { readPreferencePairs } from '../data/read-preference-pairs';
import { assignFolds } from '../data/assign-folds';
import { crossValidate } from '../evaluation/cross-validate';
import { evaluateRewardModel } from '../evaluation/evaluate-reward-model';
import type { EvaluationReport } from '../evaluation/evaluation-report';
import type { RewardModel } from '../scoring/reward-model';
import { requireEnoughData } from '../training/not-enough-data-error';
import { trainRewardModel } from '../training/train-reward-model';
import { reportJson } from './report-json';
import { reportSummary } from './report-summary';

export interface TrainArguments {
  data: string;
  out: string;
  /** Absent: evaluate on a held-out fifth instead of cross-validating. */
  folds: number | undefined;
  seed: number;
}

const HELD_OUT_PARTS = 5;

interface Trained {
  model: RewardModel;
  report: EvaluationReport;
}

/**
 * Reads pairs, trains and evaluates a model, and writes it with `report.json` into the folder `out`.
 *
 * @param log takes one line of progress
 * @returns the summary for people
 */
export async function trainCommand(
  { data, out, folds, seed }: TrainArguments,
  log: (line: string) => void,
): Promise<string> {
  const { pairs, skippedIdentical } = await readPreferencePairs(data);
  const groups = pairs.map(({ group }) => group);
  const groupCount = new Set(groups).size;
  log(
    `${pairs.length} pairs in ${groupCount} prompt groups; ${skippedIdentical} rows with identical sides skipped`,
  );
  requireEnoughData(groups, folds);
  await mkdir(out, { recursive: true });
  const { model, report } = await (folds === undefined
    ? trainWithHeldOut(pairs, seed, log)
    : trainWithFolds(pairs, folds, seed, log));
  const json = reportJson({
    report,
    model,
    pairs: pairs.length,
    groups: groupCount,
    skippedIdentical,
    folds,
    seed,
  });
  await saveModel(model, out);
  await writeFile(join(out, 'report.json'), `${JSON.stringify(json, null, 2)}\n`);
  return `${reportSummary(json)}\nModel and report.json are in ${out}`;
}

async function trainWithFolds(
  pairs: PreferencePair[],
  folds: number,
  seed: number,
  log: (line: string) => void,
): Promise<Trained> {
  const { report } = await crossValidate(
    pairs,
    {},
    {
      folds,
      seed,
      onFold: (fold, { l2, iterations }) => {
        log(`fold ${fold + 1} of ${folds}: L2 ${l2}, ${iterations} iterations`);
      },
    },
  );
  return { report, model: await trainLogged(pairs, seed, log) };
}

async function trainWithHeldOut(
  pairs: PreferencePair[],
  seed: number,
  log: (line: string) => void,
): Promise<Trained> {
  const parts = assignFolds(
    pairs.map(({ group }) => group),
    HELD_OUT_PARTS,
    seed,
  );
  const trainPairs = pairs.filter((_, at) => parts[at] !== 0);
  const heldOut = pairs.filter((_, at) => parts[at] === 0);
  const model = await trainLogged(trainPairs, seed, log);
  return { model, report: await evaluateRewardModel(model, heldOut, { trainPairs, seed }) };
}

async function trainLogged(
  pairs: PreferencePair[],
  seed: number,
  log: (line: string) => void,
): Promise<RewardModel> {
  log(`training on ${pairs.length} pairs`);
  return trainRewardModel(
    pairs,
    {},
    {
      seed,
      onIteration: ({ iteration, loss, trainAccuracy, gradientNorm }) => {
        if (iteration % 10 !== 0) return;
        const accuracy = (100 * trainAccuracy).toFixed(1);
        log(
          `iteration ${iteration}: loss ${loss.toFixed(4)}, train accuracy ${accuracy} %, gradient ${gradientNorm.toExponential(1)}`,
        );
      },
    },
  );
}
