import { analyzeGrown } from '@touchstone/db/analyze-grown';
import type { Database, Db } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Message } from '@touchstone/domain/message/message';
import { hashStream } from '@touchstone/formats/canonical/hash-stream';
import { writeCsv } from '@touchstone/formats/csv/write-csv';
import { writeJsonLines } from '@touchstone/formats/jsonl/write-json-lines';
import { ArtefactError } from '@touchstone/reward/artefact/artefact-error';
import type { RewardModel } from '@touchstone/reward/scoring/reward-model';
import { completionScorer } from '@touchstone/reward/scoring/score-completion';
import type { FileStorage } from '../storage/file-storage';
import { loadRewardModel } from './load-reward-model';
import { readScores, SCORE_COLUMNS, type ScoreRow } from './read-scores';

const PAGE = 500;

interface CompletionToScore {
  id: string;
  prompt: Message[];
  completion: Message[];
}

interface ScoringKey {
  projectId: string;
  modelId: string;
}

/**
 * Scores every completion of the project with a model, a page at a time, and writes the scores as files. A second run
 * scores everything again (to the same numbers) and takes in what is new. A model that cannot be used any more ends the
 * run with a sentence.
 */
export async function runScoring(
  { db, storage }: { db: Database; storage: FileStorage },
  { projectId, modelId }: ScoringKey,
): Promise<void> {
  const key = { projectId_modelId: { projectId, modelId } };
  const run = await db.scoringRun.findUniqueOrThrow({
    where: key,
    select: { state: true, model: { select: { fileKey: true, version: true } } },
  });
  if (run.state === 'done' || run.state === 'failed') return;
  const total = await db.completion.count({ where: { projectId } });
  await db.scoringRun.update({ where: key, data: { state: 'running', done: 0, total } });
  try {
    const model = await loadRewardModel(storage, run.model.fileKey);
    const done = await scoreCompletions(db, { projectId, modelId, total }, model);
    const folder = `${run.model.fileKey}/scores-${newId()}`;
    const rows = () => readScores(db, { projectId, modelId, version: run.model.version });
    const files = [
      await writeFile(storage, 'jsonl', `${folder}.jsonl`, rows(), writeJsonLines),
      await writeFile(storage, 'csv', `${folder}.csv`, rows(), (all) => writeCsv(all, SCORE_COLUMNS)),
    ];
    // What came or was erased on the way is in the count now.
    const finished = { state: 'done', total: done, files, finishedAt: new Date() };
    await db.scoringRun.update({ where: key, data: finished });
  } catch (error) {
    if (!(error instanceof ArtefactError)) throw error; // an outage: the job is retried
    const failed = { state: 'failed', error: error.message, finishedAt: new Date() };
    await db.scoringRun.update({ where: key, data: failed });
  }
}

/** Scores and stores page after page, telling how far it got. @returns how many there were */
async function scoreCompletions(
  db: Database,
  { projectId, modelId, total }: ScoringKey & { total: number },
  model: RewardModel,
): Promise<number> {
  const score = completionScorer(model);
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await readPage(db, projectId, after);
    await storeScores(
      db,
      { projectId, modelId },
      page.map((item) => ({ completionId: item.id, value: score(item) })),
    );
    done += page.length;
    await db.scoringRun.update({
      where: { projectId_modelId: { projectId, modelId } },
      data: { done, total: Math.max(total, done) },
    });
    const last = page.at(-1);
    await analyzeGrown(db);
    if (!last || page.length < PAGE) return done;
    after = last.id;
  }
}

function readPage(db: Db, projectId: string, after: string): Promise<CompletionToScore[]> {
  return db.$queryRaw<CompletionToScore[]>`
    SELECT c.id, pc.messages AS prompt, cc.messages AS completion
    FROM completion c
    JOIN completion_content cc ON cc.project_id = c.project_id AND cc.completion_id = c.id
    JOIN prompt_content pc ON pc.project_id = c.project_id AND pc.prompt_id = c.prompt_id
    WHERE c.project_id = ${projectId}::uuid AND c.id > ${after}::uuid
    ORDER BY c.id LIMIT ${PAGE}`;
}

async function storeScores(
  db: Db,
  { projectId, modelId }: ScoringKey,
  scores: { completionId: string; value: number }[],
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO score (project_id, model_id, completion_id, value)
    SELECT ${projectId}::uuid, ${modelId}::uuid, id, value
    FROM unnest(${scores.map(({ completionId }) => completionId)}::uuid[], ${scores.map(({ value }) => value)}::float8[]) AS s (id, value)
    ON CONFLICT (project_id, model_id, completion_id) DO UPDATE SET value = excluded.value`;
}

async function writeFile(
  storage: FileStorage,
  format: 'jsonl' | 'csv',
  fileKey: string,
  scores: AsyncIterable<ScoreRow>,
  write: (scores: AsyncIterable<ScoreRow>) => AsyncIterable<Uint8Array>,
) {
  let rows = 0; // lines would not do: a cell of CSV may hold line breaks
  const counted = async function* () {
    for await (const row of scores) {
      rows += 1;
      yield row;
    }
  };
  const hashed = hashStream(write(counted()));
  await storage.write(fileKey, hashed.chunks);
  const { sha256, bytes } = hashed.summary();
  return { format, fileKey, sha256, bytes, rows };
}
