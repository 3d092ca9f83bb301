import { text } from 'node:stream/consumers';
import { runTraining } from '../reward/run-training';
import { listTrainingRuns, type TrainingRunRow } from '../reward/list-training-runs';
import { openScoreFile } from '../reward/open-score-file';
import { runScoring } from '../reward/run-scoring';
import { startScoring } from '../reward/start-scoring';
import { startTraining } from '../reward/start-training';
import { freeze, hhLine, importHh, newTestProject, type TestServices } from './frozen-project';

const FILLER = 'time year way day thing world life hand part place case week point home water room'.split(
  ' ',
);
const GOOD = ['certainly', 'helpful', 'because', 'carefully'];
const BAD = ['whatever', 'nonsense', 'stupid', 'never'];

/** Made-up pairs whose words tell the better answer and whose lengths say nothing, as lines of an HH-RLHF file. */
export function tellingLines(from: number, to: number): string[] {
  const sentence = (at: number, telling: string | undefined, length: number) =>
    [...Array.from({ length }, (_, place) => FILLER[(at * 7 + place * 5) % FILLER.length]), telling].join(
      ' ',
    );
  return Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    const [longer, shorter] = [6 + (at % 5), 3 + (at % 3)];
    const goodIsLonger = at % 2 === 0;
    return hhLine(
      `What of number ${String(at)}, ${sentence(at, 'please', 3)}?`,
      sentence(at, GOOD[at % 4], goodIsLonger ? longer : shorter),
      sentence(at + 3, BAD[at % 4], goodIsLonger ? shorter : longer),
    );
  });
}

/** A project of telling pairs with a frozen snapshot of their imported preferences. */
export async function frozenTellingProject(services: TestServices, pairs: number) {
  const projectId = await newTestProject(services);
  await importHh(services, projectId, tellingLines(0, pairs));
  return { projectId, snapshot: await freeze(services, projectId, true) };
}

/** Queues a training run and runs it, as the worker does. */
export async function train(
  services: TestServices,
  { projectId, snapshotId, seed }: { projectId: string; snapshotId: string; seed: number },
): Promise<TrainingRunRow> {
  const runId = await startTraining(services, { projectId, snapshotId, seed, actorId: services.ownerId });
  await runTraining(services, { projectId, runId });
  return readRun(services, projectId, runId);
}

export async function readRun(
  { db }: TestServices,
  projectId: string,
  runId: string,
): Promise<TrainingRunRow> {
  const [run] = await listTrainingRuns(db, projectId, runId);
  if (!run) throw new Error('the run is gone');
  return run;
}

/** Queues the scoring of a project's completions and runs it, as the worker does. */
export async function score(services: TestServices, projectId: string, modelId: string): Promise<void> {
  await startScoring(services, { projectId, modelId, actorId: services.ownerId });
  await runScoring(services, { projectId, modelId });
}

/** A score export, as a download gives it. */
export async function downloadScores(
  services: TestServices,
  { projectId, modelId, format }: { projectId: string; modelId: string; format: string },
): Promise<string> {
  const { stream } = await openScoreFile(services, { projectId, modelId, format });
  return text(stream);
}
