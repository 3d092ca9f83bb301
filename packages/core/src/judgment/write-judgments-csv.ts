import { writeCsv } from '@touchstone/formats/csv/write-csv';
import type { Db } from '@touchstone/db/open-database';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentFilter } from '@touchstone/domain/judgment/judgment-filter';
import { listJudgments, type JudgmentCursor, type ListedJudgment } from './list-judgments';

const PAGE = 500;

const COLUMNS = [
  'judgment',
  'comparison',
  'at',
  'rater',
  'rater_name',
  'kind',
  'standing',
  'revisions',
  'scheme_version',
  'guideline_version',
  'active_ms',
  'covered',
  'outcome',
  'side',
  'strength',
  'steps',
  'ranks',
  'confidence',
  'rationale',
  'own_reading',
  'prompt_excerpt',
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * The judgments that a filter finds, as CSV, newest first, read a page at a time. Sides are those in which the comparison is shown where
 * judgments are read; texts that a spreadsheet would run as a formula are defused by the writer.
 */
export function writeJudgmentsCsv(
  db: Db,
  who: { projectId: string; readerId: string | null },
  filter: JudgmentFilter,
): AsyncGenerator<Uint8Array> {
  return writeCsv<Column>(rows(db, who, filter), COLUMNS);
}

async function* rows(db: Db, who: { projectId: string; readerId: string | null }, filter: JudgmentFilter) {
  for (let after: JudgmentCursor | undefined; ;) {
    const { judgments, next } = await listJudgments(db, who, filter, {
      limit: PAGE,
      ...(after && { after }),
    });
    for (const judgment of judgments) yield toRow(judgment);
    if (!next) return;
    after = next;
  }
}

function toRow(judgment: ListedJudgment): Partial<Record<Column, string | number | boolean | null>> {
  const { answer } = judgment;
  return {
    judgment: judgment.id,
    comparison: judgment.comparisonId,
    at: judgment.at.toISOString(),
    rater: judgment.raterId,
    rater_name: judgment.rater,
    kind: judgment.kind,
    standing: judgment.standing,
    revisions: judgment.revision,
    scheme_version: judgment.schemeVersion,
    guideline_version: judgment.guidelineVersion,
    active_ms: judgment.activeMs,
    covered: answer === null,
    ...(answer && said(answer, judgment.steps)),
    prompt_excerpt: judgment.excerpt,
  };
}

const letter = (side: number): string => String.fromCharCode(65 + side);

function said(answer: Answer, steps: number | null): Partial<Record<Column, string | number | null>> {
  return {
    outcome: answer.outcome,
    side: answer.outcome === 'prefer' ? letter(answer.side) : null,
    strength: answer.outcome === 'prefer' && steps !== null ? answer.strength : null,
    steps,
    ranks: answer.outcome === 'ranking' ? answer.ranks.join(' ') : null,
    confidence: answer.confidence ?? null,
    rationale: answer.rationale ?? null,
    own_reading: answer.ownReading ?? null,
  };
}
