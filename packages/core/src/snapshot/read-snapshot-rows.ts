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
  judgments: SnapshotJudgment[];
}

/**
 * The rows of a snapshot in id order, a page at a time inside the caller's REPEATABLE READ transaction, storing which
 * judgments they consist of. A comparison is in when it has a judgment that stands, and nothing of its prompt is a gold item unless
 * the options ask for those too.
 */
export async function* readSnapshotRows(
  tx: Db,
  input: { projectId: string; snapshotId: string; options: SnapshotOptions; counted: CountSnapshot },
): AsyncGenerator<SnapshotRow> {
  const { projectId, snapshotId, counted } = input;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const page = await readPage(tx, input, after);
    const kept = page.filter((row) => !wasBridged(row));
    for (const row of page) if (wasBridged(row)) counted.addDropped();
    await tx.snapshotJudgment.createMany({
      data: kept.flatMap(({ judgments }) =>
        judgments.map(({ id }) => ({ projectId, snapshotId, judgmentId: id })),
      ),
    });
    for (const stored of kept) {
      const row = toSnapshotRow(stored);
      counted.add(row);
      yield row;
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

/** A test prompt whose group a later prompt bridged into train: it may be neither tested nor trained on any more. */
function wasBridged({ born_split, group_split }: StoredRow): boolean {
  return born_split === 'test' && group_split === 'train';
}

function readPage(
  tx: Db,
  { projectId, options }: { projectId: string; options: SnapshotOptions },
  after: string,
): Promise<StoredRow[]> {
  return tx.$queryRaw<StoredRow[]>`
    WITH page AS (
      SELECT c.* FROM comparison c
      WHERE c.project_id = ${projectId}::uuid AND c.id > ${after}::uuid AND EXISTS (
        SELECT FROM judgment j WHERE j.project_id = c.project_id AND j.comparison_id = c.id
          AND (j.kind = 'work' OR (${options.countImported} AND j.kind = 'imported')) AND ${STANDS})
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
           (SELECT jsonb_agg(jsonb_build_object(
              'id', j.id, 'kind', j.kind, 'rater', j.rater_id, 'rater_kind', r.kind, 'outcome', j.outcome, 'preferred', j.preferred,
              'strength', j.strength, 'steps', j.steps, 'ranks', CASE WHEN cardinality(j.ranks) > 0 THEN j.ranks END,
              'attributes', j.attributes, 'rationale', t.rationale, 'own_reading', t.own_reading, 'span_notes', t.span_notes,
              'shown', j.shown, 'active_ms', j.active_ms, 'session_position', j.session_position, 'earlier_sights', j.earlier_sights,
              'guideline_version', j.guideline_version, 'scheme_version', j.scheme_version, 'revision', j.revision,
              'created_at', to_char(j.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY j.id)
            FROM judgment j JOIN rater r ON r.project_id = j.project_id AND r.id = j.rater_id
            LEFT JOIN judgment_text t ON t.project_id = j.project_id AND t.judgment_id = j.id
            WHERE j.project_id = c.project_id AND j.comparison_id = c.id
              AND (j.kind = 'work' OR (${options.countImported} AND j.kind = 'imported')) AND ${STANDS}) AS judgments
    FROM page c
    JOIN prompt p ON p.project_id = c.project_id AND p.id = c.prompt_id
    JOIN prompt_group g ON g.project_id = p.project_id AND g.id = p.group_id
    JOIN prompt_content pc ON pc.project_id = p.project_id AND pc.prompt_id = p.id
    LEFT JOIN import i ON i.project_id = c.project_id AND i.id = c.import_id
    ORDER BY c.id`;
}

function toSnapshotRow({ born_split: _born, group_split, ...row }: StoredRow): SnapshotRow {
  return {
    ...row,
    version: SNAPSHOT_ROW_VERSION,
    judgments: row.judgments.map((j) => ({ ...j, shown: j.shown ?? [] })),
    split: group_split,
    label: labelOf(row.judgments, row.completions.length),
  };
}
