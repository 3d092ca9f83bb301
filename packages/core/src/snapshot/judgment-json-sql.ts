import { Prisma } from '@touchstone/db/generated/client';

/** A judgment `j` of rater `r` with its text `t` as a snapshot holds it: `snapshotJudgmentSchema` in packages/domain. */
export const JUDGMENT_JSON = Prisma.sql`jsonb_build_object(
  'id', j.id, 'kind', j.kind, 'rater', j.rater_id, 'rater_kind', r.kind, 'outcome', j.outcome, 'preferred', j.preferred,
  'strength', j.strength, 'steps', j.steps, 'ranks', CASE WHEN cardinality(j.ranks) > 0 THEN j.ranks END,
  'attributes', j.attributes, 'rationale', t.rationale, 'own_reading', t.own_reading, 'span_notes', t.span_notes,
  'shown', j.shown, 'active_ms', j.active_ms, 'session_position', j.session_position, 'earlier_sights', j.earlier_sights,
  'guideline_version', j.guideline_version, 'scheme_version', j.scheme_version, 'revision', j.revision,
  'created_at', to_char(j.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
