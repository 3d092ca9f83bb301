import type { Database, Db } from '@touchstone/db/open-database';
import type { Message } from '@touchstone/domain/message/message';
import { hashStream } from '@touchstone/formats/canonical/hash-stream';
import { writeCsv } from '@touchstone/formats/csv/write-csv';
import { writeJsonLines } from '@touchstone/formats/jsonl/write-json-lines';
import { completionScorer } from '@touchstone/reward/scoring/score-completion';
import type { FileStorage } from '../storage/file-storage';
import { loadRewardModel } from './load-reward-model';
import { readScores, SCORE_COLUMNS } from './read-scores';

const PAGE = 500;

interface CompletionToScore {
  id: string;
  prompt: Message[];
  completion: Message[];
}

/**
 * Scores every completion of the project with a model, a page at a time, and writes the scores as files. A second run
 * scores everything again (to the same numbers) and takes in what is new.
 */
export async function runScoring(
  { db, storage }: { db: Database; storage: FileStorage },
  { projectId, modelId }: { projectId: string; modelId: string },
): Promise<void> {
  const key = { projectId_modelId: { projectId, modelId } };
  const run = await db.scoringRun.findUniqueOrThrow({
    where: key,
    select: { state: true, model: { select: { fileKey: true, version: true } } },
  });
  if (run.state === 'done') return;
  const total = await db.completion.count({ where: { projectId } });
  await db.scoringRun.update({ where: key, data: { state: 'running', done: 0, total } });

  const score = completionScorer(await loadRewardModel(storage, run.model.fileKey));
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await readPage(db, projectId, after);
    await storeScores(
      db,
      { projectId, modelId },
      page.map((item) => ({ completionId: item.id, value: score(item) })),
    );
    done += page.length;
    await db.scoringRun.update({ where: key, data: { done } });
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.id;
  }

  const folder = `${run.model.fileKey}/scores-${String(Date.now())}`;
  const rows = () => readScores(db, { projectId, modelId, version: run.model.version });
  const files = [
    await writeFile(storage, 'jsonl', `${folder}.jsonl`, writeJsonLines(rows()), done),
    await writeFile(storage, 'csv', `${folder}.csv`, writeCsv(rows(), SCORE_COLUMNS), done),
  ];
  await db.scoringRun.update({ where: key, data: { state: 'done', files, finishedAt: new Date() } });
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
  { projectId, modelId }: { projectId: string; modelId: string },
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
  bytes: AsyncIterable<Uint8Array>,
  rows: number,
) {
  const hashed = hashStream(bytes);
  await storage.write(fileKey, hashed.chunks);
  const { sha256, bytes: size } = hashed.summary();
  return { format, fileKey, sha256, bytes: size, rows };
}
