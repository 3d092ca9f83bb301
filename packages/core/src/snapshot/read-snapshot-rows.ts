import type { Db } from '@touchstone/db/open-database';
import type { Message } from '@touchstone/domain/message/message';
import type { SnapshotOptions } from '@touchstone/domain/snapshot/snapshot-options';
import {
  SNAPSHOT_ROW_VERSION,
  type SnapshotJudgment,
  type SnapshotRow,
} from '@touchstone/domain/snapshot/snapshot-row';
import { STANDS } from '../judgment/stands-sql';
import type { CountSnapshot } from './count-snapshot';
import { HAS_FINAL_WORD, LAST_WORD, wordInSnapshot, type StoredWord } from './final-word';
import { JUDGMENT_JSON } from './judgment-json-sql';
import { labelOf } from './label-of';

const PAGE = 500;

interface StoredRow {
  id: string;
  prompt_id: string;
  prompt_group: string;
  born_split: 'train' | 'test';
  group_split: 'train' | 'test';
  prompt: Message[];
  completions: SnapshotRow['completions'];
  policy: string;
  probability: number;
  licence: string | null;
  origin: string | null;
  /** Null without any. */
  judgments: SnapshotJudgment[] | null;
  word: StoredWord | null;
}

/**
 * The rows of a snapshot in id order, a page at a time inside the caller's REPEATABLE READ transaction, storing which
 * judgments they consist of. A comparison is in when it has a judgment that stands or a reviewer's final word, and nothing of its
 * prompt is a gold item unless the options ask for those too.
 */
export async function* readSnapshotRows(
  tx: Db,
  input: { projectId: string; snapshotId: string; options: SnapshotOptions; counted: CountSnapshot },
): AsyncGenerator<SnapshotRow> {
  const { projectId, snapshotId, counted } = input;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await readPage(tx, input, after);
    const rows = page.flatMap((stored) => take(stored, input));
    await tx.snapshotJudgment.createMany({
      data: rows.flatMap(({ judgments, adjudication }) =>
        [...judgments, ...(adjudication ? [adjudication.judgment] : [])].map(({ id }) => ({
          ...{ projectId, snapshotId, judgmentId: id },
        })),
      ),
    });
    for (const row of rows) {
      counted.add(row);
      yield row;
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

/** A test prompt whose group a later prompt bridged into train: it may be neither tested nor trained on any more. */
function wasBridged({ born_split, group_split }: Pick<StoredRow, 'born_split' | 'group_split'>): boolean {
  return born_split === 'test' && group_split === 'train';
}

function readPage(
  tx: Db,
  { projectId, options }: { projectId: string; options: SnapshotOptions },
  after: string,
): Promise<StoredRow[]> {
  const useWords = options.consensus !== 'majority';
  return tx.$queryRaw<StoredRow[]>`
    WITH page AS (
      SELECT c.* FROM comparison c
      WHERE c.project_id = ${projectId}::uuid AND c.id > ${after}::uuid AND (${useWords} AND ${HAS_FINAL_WORD} OR EXISTS (
        SELECT FROM judgment j WHERE j.project_id = c.project_id AND j.comparison_id = c.id
          AND (j.kind = 'work' OR (${options.countImported} AND j.kind = 'imported')) AND ${STANDS}))
        AND (${options.includeGold === true} OR NOT EXISTS (
          SELECT FROM comparison twin WHERE twin.project_id = c.project_id AND twin.prompt_id = c.prompt_id AND twin.is_gold))
      ORDER BY c.id LIMIT ${PAGE}
    )
    SELECT c.id, c.prompt_id, p.group_id AS prompt_group, p.born_split, g.split AS group_split, pc.messages AS prompt,
           c.policy, c.probability, i.licence, i.origin,
           (SELECT jsonb_agg(jsonb_build_object('id', cc.completion_id, 'source', s.name, 'messages', body.messages) ORDER BY cc.ordinal)
            FROM comparison_completion cc
            JOIN completion k ON k.project_id = cc.project_id AND k.id = cc.completion_id
            JOIN source s ON s.project_id = k.project_id AND s.id = k.source_id
            JOIN completion_content body ON body.project_id = k.project_id AND body.completion_id = k.id
            WHERE cc.project_id = c.project_id AND cc.comparison_id = c.id) AS completions,
           (SELECT jsonb_agg(${JUDGMENT_JSON} ORDER BY j.id)
            FROM judgment j JOIN rater r ON r.project_id = j.project_id AND r.id = j.rater_id
            LEFT JOIN judgment_text t ON t.project_id = j.project_id AND t.judgment_id = j.id
            WHERE j.project_id = c.project_id AND j.comparison_id = c.id
              AND (j.kind = 'work' OR (${options.countImported} AND j.kind = 'imported')) AND ${STANDS}) AS judgments,
           ${LAST_WORD} AS word
    FROM page c
    JOIN prompt p ON p.project_id = c.project_id AND p.id = c.prompt_id
    JOIN prompt_group g ON g.project_id = p.project_id AND g.id = p.group_id
    JOIN prompt_content pc ON pc.project_id = p.project_id AND pc.prompt_id = p.id
    LEFT JOIN import i ON i.project_id = c.project_id AND i.id = c.import_id
    ORDER BY c.id`;
}

/** A comparison as the snapshot has it; nothing, and counted, when it is left out. */
function take(
  { born_split, group_split, judgments, word, ...row }: StoredRow,
  { options, counted }: { options: SnapshotOptions; counted: CountSnapshot },
): SnapshotRow[] {
  if (wasBridged({ born_split, group_split })) {
    counted.addDropped();
    return [];
  }
  const said = wordInSnapshot(word, group_split, options);
  if (said.use === 'drop') {
    counted.addAmbiguous();
    return [];
  }
  if (said.use === 'keptFromTest') counted.addKeptFromTest();
  const votes = judgments ?? [];
  // Without a vote there is no label left.
  if (said.use === 'keptFromTest' && votes.length === 0) return [];
  const adjudication = said.use === 'label' ? said.adjudication : null;
  return [
    {
      ...row,
      version: SNAPSHOT_ROW_VERSION,
      judgments: votes.map((j) => ({ ...j, shown: j.shown ?? [] })),
      adjudication,
      split: group_split,
      label: labelOf(votes, row.completions.length, adjudication?.judgment),
    },
  ];
}
