import type { Db } from '@touchstone/db/open-database';
import type { Message } from '@touchstone/domain/message/message';

const PAGE = 1000;

/** Columns of a score export, in order. `prompt` and `completion` are the text people read: the last turn of each. */
export const SCORE_COLUMNS = [
  'completion_id',
  'prompt_id',
  'source',
  'model_version',
  'score',
  'prompt',
  'completion',
] as const;

export type ScoreRow = Record<(typeof SCORE_COLUMNS)[number], string | number>;

interface StoredScore {
  completion_id: string;
  prompt_id: string;
  source: string;
  score: number;
  prompt: Message[];
  completion: Message[];
}

/** Every score of a model, in order of completion id, in constant memory. */
export async function* readScores(
  db: Db,
  { projectId, modelId, version }: { projectId: string; modelId: string; version: number },
): AsyncGenerator<ScoreRow> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await db.$queryRaw<StoredScore[]>`
      SELECT s.completion_id, c.prompt_id, src.name AS source, s.value AS score, pc.messages AS prompt, cc.messages AS completion
      FROM score s
      JOIN completion c ON c.project_id = s.project_id AND c.id = s.completion_id
      JOIN source src ON src.project_id = c.project_id AND src.id = c.source_id
      JOIN prompt_content pc ON pc.project_id = c.project_id AND pc.prompt_id = c.prompt_id
      JOIN completion_content cc ON cc.project_id = c.project_id AND cc.completion_id = c.id
      WHERE s.project_id = ${projectId}::uuid AND s.model_id = ${modelId}::uuid AND s.completion_id > ${after}::uuid
      ORDER BY s.completion_id LIMIT ${PAGE}`;
    for (const { prompt, completion, ...row } of page) {
      yield { ...row, model_version: version, prompt: lastTurn(prompt), completion: lastTurn(completion) };
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.completion_id;
  }
}

function lastTurn(messages: Message[]): string {
  return messages.at(-1)?.content ?? '';
}
