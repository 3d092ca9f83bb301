import type { Db } from '@touchstone/db/open-database';
import type { Message } from '@touchstone/domain/message/message';
import { markdownMarks } from '@touchstone/stats/bias/markdown-marks';
import { STANDS } from '../judgment/stands-sql';
import type { QualityItem, QualityVote } from './quality-vote';
import { IS_TOP_UP } from './top-up-sql';

const PAGE = 500;

interface StoredItem {
  id: string;
  prompt_id: string;
  born_split: 'train' | 'test';
  completions: { id: string; messages: Message[] | null; score: number | null }[];
  votes: (Omit<QualityVote, 'item' | 'dimensions'> & { dimensions: QualityVote['dimensions'] | null })[];
}

export interface VotesToRead {
  projectId: string;
  /** Whose scores are wanted; null for none. */
  modelId: string | null;
}

/**
 * The votes of a project, a page of comparisons at a time, in the order of their ids: nothing but the page is held here. Texts are
 * measured and let go.
 */
export async function* readVotes(tx: Db, input: VotesToRead): AsyncGenerator<QualityVote[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await readPage(tx, input, after);
    if (page.length > 0) yield page.flatMap(votesOf);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

function votesOf({ votes, ...stored }: StoredItem): QualityVote[] {
  const texts = stored.completions.map(({ messages }) => messages?.map(textOf).join('\n') ?? null);
  const item: QualityItem = {
    id: stored.id,
    promptId: stored.prompt_id,
    isHeldOut: stored.born_split === 'test',
    completionIds: stored.completions.map(({ id }) => id),
    lengths: texts.map((text) => (text === null ? null : text.length)),
    marks: texts.map((text) => (text === null ? null : markdownMarks(text))),
    scores: stored.completions.map(({ score }) => score),
  };
  return votes.map((vote) => ({ ...vote, dimensions: vote.dimensions ?? {}, item }));
}

const textOf = ({ content }: Message): string => content;

function readPage(tx: Db, { projectId, modelId }: VotesToRead, after: string): Promise<StoredItem[]> {
  return tx.$queryRaw<StoredItem[]>`
    WITH page AS (
      SELECT c.id, c.project_id, c.prompt_id FROM comparison c
      WHERE c.project_id = ${projectId}::uuid AND c.id > ${after}::uuid AND EXISTS (
        SELECT FROM judgment j
        WHERE j.project_id = c.project_id AND j.comparison_id = c.id AND j.kind = 'work' AND ${STANDS})
      ORDER BY c.id LIMIT ${PAGE}
    )
    SELECT c.id, c.prompt_id, p.born_split,
           (SELECT jsonb_agg(jsonb_build_object('id', cc.completion_id, 'messages', body.messages, 'score', s.value) ORDER BY cc.ordinal)
            FROM comparison_completion cc
            LEFT JOIN completion_content body ON body.project_id = cc.project_id AND body.completion_id = cc.completion_id
            LEFT JOIN score s ON s.project_id = cc.project_id AND s.completion_id = cc.completion_id AND s.model_id = ${modelId}::uuid
            WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) AS completions,
           (SELECT jsonb_agg(jsonb_build_object(
              'raterId', j.rater_id, 'outcome', j.outcome, 'preferred', j.preferred, 'strength', j.strength, 'steps', j.steps,
              'ranks', coalesce(j.ranks, '{}'), 'shown', coalesce(j.shown, '{}'), 'dimensions', j.attributes -> 'dimensions',
              'guidelineVersion', j.guideline_version, 'sessionPosition', j.session_position, 'activeMs', j.active_ms,
              'isTopUp', ${IS_TOP_UP}, 'at', (extract(epoch FROM coalesce(a.closed_at, j.created_at)) * 1000)::float8) ORDER BY j.id)
            FROM judgment j
            LEFT JOIN assignment a ON a.project_id = j.project_id AND a.id = j.assignment_id
            WHERE j.project_id = c.project_id AND j.comparison_id = c.id AND j.kind = 'work' AND ${STANDS}) AS votes
    FROM page c
    JOIN prompt p ON p.project_id = c.project_id AND p.id = c.prompt_id
    ORDER BY c.id`;
}
